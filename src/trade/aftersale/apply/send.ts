import { useRef, useState } from 'react';
import { call, type Input, newRequestId, type Outcome, type Output } from '@/cloud/call';

type Application = Input<'aftersales', 'apply'>;

/** Sends an application once: a repeat after a lost answer carries the same request id while it says the same. */
export function useSending(): {
  busy: boolean;
  send: (application: Application) => Promise<Outcome<Output<'aftersales', 'apply'>>>;
} {
  const [busy, setBusy] = useState(false);
  const intent = useRef<{ what: string; requestId: string } | null>(null);
  async function send(application: Application) {
    const what = JSON.stringify(application);
    if (intent.current?.what !== what) intent.current = { what, requestId: newRequestId() };
    setBusy(true);
    const outcome = await call('aftersales', 'apply', application, intent.current.requestId);
    setBusy(false);
    return outcome;
  }
  return { busy, send };
}
