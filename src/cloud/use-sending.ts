import { useRef, useState } from 'react';
import { newRequestId, type Outcome } from './call';
import type { ClientError } from './messages';

/**
 * One thing that a button sends: not twice at a time, and under one id until it was taken or changed, so that a repeat
 * after a lost answer is known for one. `changed` is told of every edit of what would be sent.
 */
export function useSending<T>(
  send: (requestId: string) => Promise<Outcome<T>>,
  taken: (data: T) => void,
): { busy: boolean; error: ClientError | null; go: () => Promise<void>; changed: () => void } {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const request = useRef(newRequestId());
  const changed = () => {
    request.current = newRequestId();
    setError(null);
  };
  const go = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const outcome = await send(request.current);
    setBusy(false);
    if (!outcome.ok) return setError(outcome.error);
    request.current = newRequestId();
    taken(outcome.data);
  };
  return { busy, error, go, changed };
}
