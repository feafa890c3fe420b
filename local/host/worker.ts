/** Runs inside a worker thread: loads function bundles and runs one invocation at a time. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { captureConsole, isolateEnvironment, type Realm, realm, shiftDate } from './worker-realm';

type Handler = ((event: unknown, context: unknown) => unknown) & { cool?: () => void };

/** What the host posts to a worker. */
export interface Job {
  kind: 'run' | 'load';
  id: string;
  file: string;
  /** Changes when the bundle was built anew. */
  version: string;
  event?: string;
  env: Record<string, string>;
  timeoutMs?: number;
}

/** What the host posts to a worker that comes from another cloud: nothing it kept is true any more. */
export interface Passed {
  kind: 'passed';
  clock: SharedArrayBuffer;
}

/** What a worker posts back. */
export type Report =
  | { kind: 'done'; id: string; cold: boolean; text?: string; error?: { message: string; code?: number } }
  | { kind: 'log'; level: string; text: string; id?: string };

const MAX_ANSWER_BYTES = 1_048_576;

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const post = (report: Report) => port.postMessage(report);

let clock = new Float64Array((workerData as { clock: SharedArrayBuffer }).clock);
shiftDate(() => clock);
captureConsole((level, text, id) => post({ kind: 'log', level, text, id }));
isolateEnvironment();
process.on('unhandledRejection', (reason) => console.error('unhandled rejection', reason));

const load = createRequire(`${process.cwd()}/`);
const loaded = new Map<string, { version: string; main: Handler; put: number }>();

function handlerOf(job: Job): { main: Handler; cold: boolean } {
  const known = loaded.get(job.file);
  // How often the clock was put: what a function kept before is of a time that is gone.
  const put = clock[2] ?? 0;
  if (known?.version === job.version) {
    if (known.put !== put) known.main.cool?.();
    known.put = put;
    return { main: known.main, cold: false };
  }
  delete load.cache[job.file];
  const { main } = load(job.file) as { main?: Handler };
  if (typeof main !== 'function') throw new Error(`${job.file} exports no main`);
  loaded.set(job.file, { version: job.version, main, put });
  return { main, cold: true };
}

/** The platform's limit on an answer; the error's number is the one clients see. */
function answerText(result: unknown): { text?: string; error?: { message: string; code: number } } {
  const text = JSON.stringify(result) ?? 'null';
  if (Buffer.byteLength(text) <= MAX_ANSWER_BYTES) return { text };
  return { error: { code: -604001, message: 'response data size exceeds 1 MB' } };
}

async function run(job: Job): Promise<void> {
  let cold = false;
  try {
    const handler = handlerOf(job);
    cold = handler.cold;
    if (job.kind === 'load') return post({ kind: 'done', id: job.id, cold });
    const context = {
      request_id: job.id,
      requestId: job.id,
      memory_limit_in_mb: 256,
      time_limit_in_ms: job.timeoutMs,
      function_name: job.env.SCF_FUNCTIONNAME,
      environ: '',
      environment: '',
    };
    const result = await handler.main(JSON.parse(job.event ?? 'null'), context);
    post({ kind: 'done', id: job.id, cold, ...answerText(result) });
  } catch (error) {
    console.error(error);
    const message = error instanceof Error ? error.message : (JSON.stringify(error) ?? String(error));
    post({ kind: 'done', id: job.id, cold, error: { message: message.slice(0, 1000) } });
  }
}

function pass({ clock: cells }: Passed): void {
  clock = new Float64Array(cells);
  const put = clock[2] ?? 0;
  for (const known of loaded.values()) {
    known.main.cool?.();
    known.put = put;
  }
}

port.on('message', (job: Job | Passed) => {
  if (job.kind === 'passed') return pass(job);
  const own: Realm = { token: job.id, env: { ...job.env } };
  void realm.run(own, () => run(job));
});
