import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { Job, Passed, Report } from './worker';

/** What a worker makes of a job. `lost`: the worker ended (time-out, exit, crash) before it answered. */
export type JobResult =
  | { kind: 'answer'; text: string; cold: boolean }
  | { kind: 'error'; message: string; code?: number; cold: boolean }
  | { kind: 'lost'; reason: string };

export interface Pool {
  /** Runs one job. `nested` jobs never wait for a place. */
  run(job: Job, options: { nested: boolean; onStart(end: Ends): void }): Promise<JobResult>;
  size(): number;
  close(): Promise<void>;
}

/** Two ways to end a job before it answers; either way it is lost. */
export interface Ends {
  /** Ends its worker at once. */
  stop(reason: string): void;
  /** For a job that can do nothing any more: its worker runs on to the end and is used again. */
  abandon(reason: string): void;
}

/** Where the idle workers of a closed pool wait for the next one; whoever opens it ends them. */
export interface WarmWorkers {
  /** The one that came last. */
  take(): Worker | undefined;
  keep(worker: Worker): void;
}

export interface PoolOptions {
  clock: SharedArrayBuffer;
  /** Workers come from here and go back to it: loading a bundle and warming its code costs half a second. */
  handedOn?: WarmWorkers;
  /** Workers kept ready. */
  base: number;
  /** Workers at most, nested calls apart. */
  most: number;
  onLog(level: string, text: string, id?: string): void;
}

interface Member {
  worker: Worker;
  files: Set<string>;
  finish?: (result: JobResult) => void;
  /** Ends the worker of an abandoned job that does not come to its end. */
  ending?: NodeJS.Timeout;
  idleSince: number;
}

const IDLE_MS = 30_000;
const GROW_AFTER_MS = 150;
/** An abandoned job has so long to come to its end. */
const ABANDONED_MS = 500;

let source: string | undefined;

/** The worker's code as one script: a thread loads no TypeScript by itself. */
function workerSource(): string {
  source ??= buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  }).outputFiles[0]?.text;
  return source ?? '';
}

/** Worker threads, one invocation at a time each; grows under load and shrinks when idle. */
export function createPool(options: PoolOptions): Pool {
  const members = new Set<Member>();
  const idle: Member[] = [];
  const waiting: ((member: Member) => void)[] = [];
  let closed = false;
  let growing: NodeJS.Timeout | undefined;

  function begin(): Worker {
    const warm = options.handedOn?.take();
    warm?.postMessage({ kind: 'passed', clock: options.clock } satisfies Passed);
    return (
      warm ??
      new Worker(workerSource(), {
        eval: true,
        workerData: { clock: options.clock },
        stdout: false,
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      })
    );
  }

  function spawn(): Member {
    const worker = begin();
    // Whatever it loaded elsewhere, it keeps nothing warm for this cloud.
    const member: Member = { worker, files: new Set(), idleSince: 0 };
    members.add(member);
    worker.on('message', (report: Report) => receive(member, report));
    worker.on('error', (error) => lose(member, String(error.stack ?? error)));
    worker.on('exit', (code) => lose(member, `process exited with code ${code}`));
    return member;
  }

  function receive(member: Member, report: Report): void {
    if (report.kind === 'log') {
      options.onLog(report.level, report.text, report.id);
      return;
    }
    // A worker that was ended may still have said its last word.
    if (!members.has(member)) return;
    if (member.ending) {
      clearTimeout(member.ending);
      member.ending = undefined;
      release(member);
      return;
    }
    const finish = member.finish;
    if (!finish) return;
    member.finish = undefined;
    release(member);
    const { cold, error, text } = report;
    finish(error ? { kind: 'error', cold, ...error } : { kind: 'answer', cold, text: text ?? 'null' });
  }

  function lose(member: Member, reason: string): void {
    if (!members.delete(member)) return;
    clearTimeout(member.ending);
    const at = idle.indexOf(member);
    if (at >= 0) idle.splice(at, 1);
    member.finish?.({ kind: 'lost', reason });
    member.finish = undefined;
    const next = closed ? undefined : waiting.shift();
    if (next) next(spawn());
  }

  function stop(member: Member, reason: string): void {
    lose(member, reason);
    void member.worker.terminate();
  }

  function abandon(member: Member, reason: string): void {
    const finish = member.finish;
    if (!finish) return;
    member.finish = undefined;
    member.ending = setTimeout(() => stop(member, reason), ABANDONED_MS);
    finish({ kind: 'lost', reason });
  }

  function release(member: Member): void {
    const next = waiting.shift();
    if (next) {
      next(member);
      return;
    }
    member.idleSince = performance.now();
    idle.push(member);
  }

  /** The idle worker that last ran and holds the bundle, else any idle one, else a new one, else a wait. */
  function take(file: string, nested: boolean): Promise<Member> | Member {
    const warm = [...idle].reverse().find((m) => m.files.has(file));
    const found = warm ?? idle.at(-1);
    if (found) {
      idle.splice(idle.indexOf(found), 1);
      return found;
    }
    if (nested || members.size < options.base) return spawn();
    growSoon();
    return new Promise((resolve) => waiting.push(resolve));
  }

  /** A new worker costs a tenth of a second of CPU: only a queue that lasts is worth one. */
  function growSoon(): void {
    if (growing || members.size >= options.most) return;
    growing = setTimeout(() => {
      growing = undefined;
      const next = waiting.shift();
      if (!next || closed) return;
      next(spawn());
      growSoon();
    }, GROW_AFTER_MS);
  }

  function handOn(member: Member, to: WarmWorkers): void {
    members.delete(member);
    // Named one by one: all of them would take Node's own with them, and nothing would be heard any more.
    for (const event of ['message', 'error', 'exit']) member.worker.removeAllListeners(event);
    // Should something that a function left running still throw, it is nobody's.
    member.worker.on('error', () => undefined);
    to.keep(member.worker);
  }

  const shrink = setInterval(() => {
    const limit = performance.now() - IDLE_MS;
    while (members.size > options.base && idle[0] && idle[0].idleSince < limit) {
      stop(idle[0], 'idle');
    }
  }, 5000);
  shrink.unref();

  return {
    async run(job, { nested, onStart }) {
      if (closed) return { kind: 'lost', reason: 'the host is closed' };
      const member = await take(job.file, nested);
      member.files.add(job.file);
      return new Promise((resolve) => {
        member.finish = resolve;
        const mine = () => member.finish === resolve;
        onStart({
          stop: (reason) => void (mine() && stop(member, reason)),
          abandon: (reason) => void (mine() && abandon(member, reason)),
        });
        member.worker.postMessage(job);
      });
    },
    size: () => members.size,
    async close() {
      closed = true;
      clearInterval(shrink);
      clearTimeout(growing);
      const { handedOn } = options;
      if (handedOn) for (const member of idle.splice(0)) handOn(member, handedOn);
      const all = [...members];
      for (const member of all) lose(member, 'the host is closed');
      await Promise.all(all.map((m) => m.worker.terminate()));
    },
  };
}
