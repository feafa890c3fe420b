import { useRef } from 'react';
import { call, type Input, newRequestId, type Outcome, type Output } from '@/cloud/call';

type Application = Input<'aftersales', 'apply'>;

/** Sends an application; a repeat after a lost answer carries the same request id while it says the same. */
export function useApplying(): (application: Application) => Promise<Outcome<Output<'aftersales', 'apply'>>> {
  const intent = useRef<{ what: string; requestId: string } | null>(null);
  return (application) => {
    const what = JSON.stringify(application);
    if (intent.current?.what !== what) intent.current = { what, requestId: newRequestId() };
    return call('aftersales', 'apply', application, intent.current.requestId);
  };
}
