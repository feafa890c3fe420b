import { useRef, useState } from 'react';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { newRequestId, type Outcome } from './call';
import type { ClientError } from './messages';

/**
 * One thing that a button sends: not twice at a time, and under one id until it was taken or changed, so that a repeat
 * after a lost answer is known for one. `changed` is told of every edit of what would be sent. It is busy until what
 * follows on being taken is done too.
 */
export function useSending<T>(
  send: (requestId: string) => Promise<Outcome<T>>,
  taken: (data: T) => void | Promise<void>,
): { busy: boolean; error: ClientError | null; go: () => Promise<void>; changed: () => void } {
  const [error, setError] = useState<ClientError | null>(null);
  const request = useRef(newRequestId());
  const changed = () => {
    request.current = newRequestId();
    setError(null);
  };
  const { busy, go } = useOneAtATime(async () => {
    setError(null);
    const outcome = await send(request.current);
    if (!outcome.ok) return setError(outcome.error);
    request.current = newRequestId();
    await taken(outcome.data);
  });
  return { busy, error, go, changed };
}
