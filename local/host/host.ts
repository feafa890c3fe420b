import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Wire } from '../wire/port';
import type { DevClock } from './clock';
import { type CloudIdentity, environmentOf } from './environment';
import type { Faults } from './faults';
import { versionOf } from './function-folder';
import type { Journal } from './log';
import { createPool, type Ends, type JobResult, type WarmWorkers } from './pool';
import type {
  Caller,
  CallRecord,
  FunctionDeclaration,
  HostFailure,
  LogLine,
  Outcome,
  Verdict,
} from './types';

/** CloudBase refuses call data above this many bytes. */
export const MAX_CALL_BYTES = 100 * 1024;

export interface FunctionHost {
  /** Runs a function to its end; never rejects. `nested` when a function calls another. */
  invoke(name: string, data: unknown, caller: Caller, nested?: boolean): Promise<Outcome>;
  /** May a client call this function? */
  allows(name: string, caller: Caller): boolean;
  functions(): FunctionDeclaration[];
  /** The wire server asks at every call of an invocation: is a fault due? Late where the call is overtaken. */
  tap(token: string, action: string, n: number, api: string): Verdict | Promise<Verdict>;
  /** Whether an invocation has not come to its end. */
  runs(token: string): boolean;
  /** Loads every bundle in the waiting workers, so that the first calls are warm. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface HostOptions {
  functions: Map<string, FunctionDeclaration>;
  /** The wire server and where it listens; asked for late, as it in turn needs the host. */
  wire: () => { wire: Pick<Wire, 'open' | 'close'>; url: string };
  cloud: CloudIdentity;
  clock: DevClock;
  faults: Faults;
  journal: Journal;
  /** Workers that an earlier cloud of this process left. */
  workers?: WarmWorkers;
}

interface Running {
  declaration: FunctionDeclaration;
  caller: Caller;
  record: CallRecord;
  ends?: Ends;
}

/** The function host: what CloudBase does around a function's code. */
export function createHost(options: HostOptions): FunctionHost {
  const { functions, clock, faults, journal } = options;
  const active = new Map<string, Running>();
  const ended = new Map<string, string>();
  const cores = availableParallelism();
  const pool = createPool({
    clock: clock.shared,
    handedOn: options.workers,
    base: cores,
    most: Math.max(8, cores * 4),
    onLog: (level, text, id) => print(level as LogLine['level'], text, id),
  });

  function print(level: LogLine['level'], text: string, token?: string): void {
    const name = token ? (active.get(token)?.declaration.name ?? ended.get(token)) : undefined;
    journal.log({ at: clock.now(), level, text, function: name, invocation: token });
  }

  function settle(token: string, run: Running, started: number, code: string): CallRecord {
    active.delete(token);
    // From here on the token opens nothing: what a function left running has no effect.
    Object.assign(run.record, options.wire().wire.close(token));
    ended.set(token, run.declaration.name);
    if (ended.size > 5000) ended.delete(ended.keys().next().value as string);
    run.record.ms = Math.round((performance.now() - started) * 100) / 100;
    run.record.code = code;
    journal.call(run.record);
    return run.record;
  }

  async function runJob(token: string, run: Running, event: string, nested: boolean): Promise<JobResult> {
    const { declaration, caller } = run;
    const timeoutMs = declaration.timeoutSeconds * 1000;
    let timer: NodeJS.Timeout | undefined;
    const job = {
      kind: 'run' as const,
      id: token,
      file: declaration.file,
      version: versionOf(declaration.file),
      event,
      env: environmentOf(declaration, caller, token, options.wire().url, options.cloud),
      timeoutMs,
    };
    const result = await pool.run(job, {
      nested,
      onStart: (ends) => {
        run.ends = ends;
        timer = setTimeout(() => ends.stop('time-out'), timeoutMs);
      },
    });
    clearTimeout(timer);
    return result;
  }

  async function invoke(name: string, data: unknown, caller: Caller, nested = false): Promise<Outcome> {
    const started = performance.now();
    const token = randomUUID();
    const record = openRecord(token, name, data, caller, clock.now());
    const refuse = (error: HostFailure): Outcome => {
      journal.call({ ...record, code: String(error.errCode) });
      print('warn', `${name}: ${error.errMsg}`, token);
      return { ok: false, error, record };
    };
    const declaration = functions.get(name);
    if (!declaration) return refuse({ errCode: -501000, errMsg: `FunctionName ${name} could not be found` });
    const event = JSON.stringify(data ?? {});
    if (Buffer.byteLength(event) > MAX_CALL_BYTES) {
      return refuse({ errCode: -501005, errMsg: 'call data exceeds 100 kB' });
    }
    const run: Running = { declaration, caller, record };
    active.set(token, run);
    options.wire().wire.open({ token, function: name, caller, openapi: declaration.openapi });
    const result = await runJob(token, run, event, nested);
    const outcome = outcomeOf(result, run);
    settle(token, run, started, outcome.code);
    if (outcome.error) print('error', `${name}: ${outcome.error.errMsg}`, token);
    if (outcome.error) return { ok: false, error: outcome.error, record };
    return { ok: true, text: outcome.text, record };
  }

  function tap(token: string, request: string, n: number, api: string): Verdict | Promise<Verdict> {
    const run = active.get(token);
    if (!run) return 'before';
    const { name } = run.declaration;
    const made = { function: name, action: run.record.action, invocation: token, call: n, request, api };
    const overtaken = faults.overtaken(made);
    const verdict = faults.strike(made) ?? 'pass';
    // The caller gets no answer, and the wire takes no further call of it: it is as good as dead.
    if (verdict === 'kill') setImmediate(() => run.ends?.abandon('killed by a fault'));
    return overtaken ? overtaken.then(() => verdict) : verdict;
  }

  return {
    invoke,
    tap,
    allows(name, caller) {
      const rule = functions.get(name)?.invoke;
      return rule === true || (rule === 'auth != null' && caller.openid !== undefined);
    },
    functions: () => [...functions.values()],
    runs: (token) => active.has(token),
    async warm() {
      for (const f of functions.values()) {
        const job = { kind: 'load' as const, id: '', file: f.file, version: versionOf(f.file), env: {} };
        await Promise.all(
          Array.from({ length: cores }, () => pool.run(job, { nested: false, onStart: () => undefined })),
        );
      }
    },
    close: () => pool.close(),
  };
}

function openRecord(id: string, name: string, data: unknown, caller: Caller, at: number): CallRecord {
  const action = (data as { action?: unknown } | undefined)?.action;
  return {
    id,
    at,
    function: name,
    action: typeof action === 'string' ? action.slice(0, 64) : '',
    source: caller.source,
    openid: caller.openid,
    ms: 0,
    ops: 0,
    openapi: 0,
    pay: 0,
    storage: 0,
    functions: 0,
    bytesOut: 0,
    cold: false,
    code: '',
  };
}

/** Turns what the worker said into the platform's words. Error numbers as wx.cloud reports them. */
function outcomeOf(result: JobResult, run: Running): { code: string; text: string; error?: HostFailure } {
  if (result.kind === 'lost') {
    const seconds = run.declaration.timeoutSeconds;
    const timedOut = result.reason === 'time-out';
    const errCode = timedOut ? -504003 : -504002;
    const errMsg = timedOut ? `Invoking task timed out after ${seconds} seconds` : result.reason;
    return { code: String(errCode), text: '', error: { errCode, errMsg } };
  }
  run.record.cold = result.cold;
  if (result.kind === 'error') {
    const errCode = result.code ?? -504002;
    return { code: String(errCode), text: '', error: { errCode, errMsg: result.message } };
  }
  run.record.bytesOut = Buffer.byteLength(result.text);
  return { code: envelopeCode(result.text), text: result.text };
}

function envelopeCode(text: string): string {
  if (!text.startsWith('{"ok":false')) return 'OK';
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'OK';
}
