import { join } from 'node:path';
import { type Memory, memoryOf } from './memory';
import { openRecords } from './records';

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
  memory: Memory;
  close(): void;
}

/** Keeps what functions sent through `openapi.*`, across restarts. */
export function openOutbox(dir?: string): Outbox {
  const records = openRecords<Sent>(dir ? join(dir, 'wechat', 'outbox.jsonl') : undefined);
  const memory = memoryOf(records);
  let n = records.values().reduce((most, sent) => Math.max(most, sent.n), 0);
  return {
    put(sent) {
      n += 1;
      records.set(String(n), { n, ...sent });
      return records.flushed();
    },
    list: (limit) => records.values().slice(-limit).reverse(),
    memory: {
      ...memory,
      keep() {
        const [sofar, putBack] = [n, memory.keep()];
        return () => {
          putBack();
          n = sofar;
        };
      },
    },
    close: () => records.close(),
  };
}
