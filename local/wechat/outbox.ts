import { join } from 'node:path';
import { openRecords, type Records } from './records';

/** Something that would have gone to WeChat. */
export interface Sent {
  n: number;
  /** ms UTC of the cloud's clock. */
  at: number;
  api: string;
  function: string;
  data: unknown;
  /** WeChat's answer, as it was given. */
  answer: unknown;
}

export interface Outbox {
  /** Resolves once it is on the disk. */
  put(sent: Omit<Sent, 'n'>): Promise<void>;
  /** Newest first. */
  list(limit: number): Sent[];
  /** Forgets all that went out. */
  forget(): void;
  known: Records<Sent>['entries'];
  restore: Records<Sent>['restore'];
  close(): void;
}

/** Keeps what functions sent through `openapi.*`, across restarts. */
export function openOutbox(dir?: string): Outbox {
  const records = openRecords<Sent>(dir ? join(dir, 'wechat', 'outbox.jsonl') : undefined);
  const last = () => records.values().reduce((most, sent) => Math.max(most, sent.n), 0);
  let n = last();
  return {
    put(sent) {
      n += 1;
      records.set(String(n), { n, ...sent });
      return records.flushed();
    },
    list: (limit) => records.values().slice(-limit).reverse(),
    forget: () => records.clear(),
    known: records.entries,
    restore(entries) {
      records.restore(entries);
      n = last();
    },
    close: () => records.close(),
  };
}
