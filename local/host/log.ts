import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { CallRecord, LogLine } from './types';

/** The structured log and the list of last calls: a ring in memory for `/dev`, JSON lines on disk. */
export interface Journal {
  log(line: LogLine): void;
  call(record: CallRecord): void;
  lines(limit: number): LogLine[];
  calls(limit: number): CallRecord[];
  close(): Promise<void>;
}

/** Lines wait so long for others to share a write with: a busy cloud makes hundreds a second. */
const SHARED_MS = 50;
const KEEP = 2000;
const FILE_BYTES = 10_000_000;

/** @param dir where `log.jsonl` goes; without it nothing is written. */
export function openJournal(dir?: string): Journal {
  const lines: LogLine[] = [];
  const calls: CallRecord[] = [];
  const stream = dir ? openFile(dir) : undefined;
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    stream?.write(waiting);
    waiting = '';
  };
  const keep = (line: object) => {
    if (!stream) return;
    waiting += `${JSON.stringify(line)}\n`;
    timer ??= setTimeout(flush, SHARED_MS);
  };
  const push = <T>(ring: T[], item: T) => {
    ring.push(item);
    if (ring.length > KEEP * 1.5) ring.splice(0, ring.length - KEEP);
  };
  return {
    log(line) {
      push(lines, line);
      keep(line);
    },
    call(record) {
      push(calls, record);
      keep({ call: record });
    },
    lines: (limit) => lines.slice(-limit).reverse(),
    calls: (limit) => calls.slice(-limit).reverse(),
    close: () => {
      flush();
      return new Promise((resolve) => (stream ? stream.end(resolve) : resolve()));
    },
  };
}

function openFile(dir: string): WriteStream {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'log.jsonl');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > FILE_BYTES) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}
