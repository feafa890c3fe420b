import { join } from 'node:path';
import { type Memory, memoryOf } from './memory';
import { openRecords } from './records';

/** What one user's events have opened: when the last of each kind was, and what was sent since (ms UTC of the cloud's clock). */
export interface Window {
  messageAt: number;
  enterAt: number;
  sends: number[];
}

export interface SupportWindows {
  /** A user's message opens 5 messages in 48 hours; entering the session 2 in a minute. They do not add up. */
  opened(openid: string, by: 'message' | 'enter', at?: number): void;
  /** Takes one message; else WeChat's errcode: 45015 out of time, 45047 none left. */
  take(openid: string): 0 | 45015 | 45047;
  memory: Memory;
  close(): void;
}

const QUOTA = {
  message: { most: 5, ms: 48 * 3_600_000 },
  enter: { most: 2, ms: 60_000 },
} as const;

const NOTHING: Window = { messageAt: 0, enterAt: 0, sends: [] };

/**
 * The reply quota of customer-service messages, as WeChat keeps it: each event sets its own count anew, a send counts
 * against both, and the larger remainder holds. Whoever asks for more than that is refused.
 */
export function openSupportWindows(now: () => number, dir?: string): SupportWindows {
  const windows = openRecords<Window>(dir ? join(dir, 'wechat', 'support-windows.jsonl') : undefined);
  /** What is left by one kind of event; null where its time is over. */
  const left = (window: Window, by: 'message' | 'enter'): number | null => {
    const from = by === 'message' ? window.messageAt : window.enterAt;
    const { most, ms } = QUOTA[by];
    if (from === 0 || from + ms <= now()) return null;
    return Math.max(0, most - window.sends.filter((at) => at >= from).length);
  };
  return {
    opened(openid, by, at = now()) {
      const held = windows.get(openid) ?? NOTHING;
      windows.set(openid, {
        ...held,
        messageAt: by === 'message' ? Math.max(held.messageAt, at) : held.messageAt,
        enterAt: by === 'enter' ? Math.max(held.enterAt, at) : held.enterAt,
      });
    },
    take(openid) {
      const held = windows.get(openid) ?? NOTHING;
      const open = [left(held, 'message'), left(held, 'enter')].filter((n) => n !== null);
      if (open.length === 0) return 45015;
      if (Math.max(...open) === 0) return 45047;
      const counted = held.sends.filter((at) => at + QUOTA.message.ms > now());
      windows.set(openid, { ...held, sends: [...counted, now()].slice(-20) });
      return 0;
    },
    memory: memoryOf(windows),
    close: () => windows.close(),
  };
}
