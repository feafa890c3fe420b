import type { Caller, Outcome as WireOutcome } from '../wire/port';

export type { Caller, Verdict } from '../wire/port';

/** A cron trigger of a function, as `config.json` spells it: seven fields, evaluated in UTC+8. */
export interface TimerTrigger {
  name: string;
  type: 'timer';
  config: string;
}

/** What the host must know about one function; comes from `config.json` beside the bundle. */
export interface FunctionDeclaration {
  name: string;
  /** Absolute path of the bundle. */
  file: string;
  timeoutSeconds: number;
  /** The function rule for clients: all, none, or whoever WeChat names. */
  invoke: boolean | 'auth != null';
  env: Record<string, string>;
  triggers: TimerTrigger[];
  /** Names such as `customerServiceMessage.send` that `openapi.*` may be asked for. */
  openapi: string[];
}

/** What came out of an invocation: the function's JSON text, or the platform's own error, and how it went. */
export type Outcome = WireOutcome & { record: CallRecord };
export type HostFailure = Extract<WireOutcome, { ok: false }>['error'];

/** One line of `GET /dev/calls`. Operations are database wire calls; the others are counted apart. */
export interface CallRecord {
  id: string;
  at: number;
  function: string;
  action: string;
  source: string;
  openid?: Caller['openid'];
  ms: number;
  ops: number;
  openapi: number;
  pay: number;
  storage: number;
  /** Functions it called. */
  functions: number;
  bytesOut: number;
  cold: boolean;
  /** `OK`, the envelope's error code, or the platform's errCode. */
  code: string;
}

/** One line of the structured log. */
export interface LogLine {
  at: number;
  level: 'debug' | 'info' | 'warn' | 'error';
  text: string;
  function?: string;
  invocation?: string;
}
