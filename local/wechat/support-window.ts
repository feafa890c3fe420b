import { join } from 'node:path';
import { openRecords } from './records';

/** How many messages may still be sent to one user, and until when (ms UTC of the cloud's clock). */
interface Window {
  left: number;
  until: number;
}

export interface SupportWindows {
  /** A user's message opens 5 messages in 48 hours; entering the session 2 in a minute. They do not add up. */
  opened(openid: string, by: 'message' | 'enter'): void;
  /** Takes one message; else WeChat's errcode: 45015 out of time, 45047 none left. */
  take(openid: string): 0 | 45015 | 45047;
  close(): void;
}

const QUOTA = {
  message: { left: 5, ms: 48 * 3_600_000 },
  enter: { left: 2, ms: 60_000 },
} as const;

/** The reply quota of customer-service messages, as WeChat keeps it. */
export function openSupportWindows(now: () => number, dir?: string): SupportWindows {
  const windows = openRecords<Window>(dir ? join(dir, 'wechat', 'support-windows.jsonl') : undefined);
  const current = (openid: string) => {
    const window = windows.get(openid);
    return window && window.until > now() ? window : undefined;
  };
  return {
    opened(openid, by) {
      const held = current(openid);
      const { left, ms } = QUOTA[by];
      const until = now() + ms;
      windows.set(openid, {
        left: Math.max(left, held?.left ?? 0),
        until: Math.max(until, held?.until ?? 0),
      });
    },
    take(openid) {
      const held = current(openid);
      if (!held) return 45015;
      if (held.left === 0) return 45047;
      windows.set(openid, { ...held, left: held.left - 1 });
      return 0;
    },
    close: () => windows.close(),
  };
}
