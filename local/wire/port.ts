import type { Store } from '../store/port';

/** Who is behind an invocation, as WeChat would put it into the function's environment. */
export interface Caller {
  openid?: string;
  unionid?: string;
  /** Where the call comes from, as `getWXContext().CLIENTIP`. */
  ip?: string;
  /** As `getWXContext().SOURCE`: a chain such as `wx_client,scf`. */
  source: string;
}

/** An invocation that may use the wire, from `open` to `close`. */
export interface Invocation {
  /** Arrives as `inv` in the URL of every wire call; unguessable. */
  token: string;
  function: string;
  caller: Caller;
  /** openapi names that the function's `config.json` permits. */
  openapi: readonly string[];
}

/** Wire calls of one invocation so far. `ops` are database calls, transaction start and commit included. */
export interface WireCounts {
  ops: number;
  functions: number;
  storage: number;
  openapi: number;
  pay: number;
}

export type Outcome = { ok: true; text: string } | { ok: false; error: { errCode: number; errMsg: string } };

/** `before`/`after`: the call fails before or after it took effect. `kill`: the invocation is fenced here, unanswered. */
export type Verdict = 'pass' | 'before' | 'after' | 'kill';

export type OpenapiReply =
  | { json: unknown }
  | { contentType: string; body: Uint8Array }
  /** WeChat's own refusal, e.g. -604101. */
  | { errorCode: number };

/** An uploaded part of an openapi call, such as the picture of `security.imgSecCheck`. */
export interface Media {
  contentType: string;
  fileName: string;
  value: Uint8Array;
}

export interface StoragePort {
  /** Where a file may be PUT, and the id it will have. */
  uploadMetadata(path: string, who: Who): Promise<UploadMetadata>;
  /** A link good for `maxAgeSeconds`, or undefined where there is no such file. */
  downloadUrl(fileId: string, maxAgeSeconds?: number): Promise<string | undefined>;
  /** False where there was no such file. */
  remove(fileId: string): Promise<boolean>;
  /** Serves the links above where they lead to the wire itself; undefined for any other path. */
  serve?(request: WireRequest): Promise<WireReply | undefined>;
}

export interface UploadMetadata {
  url: string;
  token: string;
  authorization: string;
  fileId: string;
  cosFileId: string;
}

/** Functions act as administrators; clients are bound by the storage rule. */
export type Who = { admin: true } | { admin: false; openid?: string };

export interface WirePorts {
  store: Store;
  functions: { invoke(name: string, data: unknown, caller: Caller): Promise<Outcome> };
  storage: StoragePort;
  /** Parameters arrive snake_case as WeChat gets them; media as `Media`. */
  openapi: {
    call(api: string, data: Record<string, unknown>, invocation: Invocation): Promise<OpenapiReply>;
  };
  /** `cloudPay.*`: snake_case in and out. */
  pay: { call(api: string, data: Record<string, unknown>, invocation: Invocation): Promise<unknown> };
  /** The clock of serverDate, ms UTC. */
  now?: () => number;
  /** Called for every wire call with its number (from 1) within the invocation, and which interface of WeChat it is of. */
  tap?: (token: string, action: string, n: number, api: string) => Verdict | Promise<Verdict>;
}

export interface WireRequest {
  method: string;
  /** Path and query, such as `/admin?inv=…&env=…`. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Uint8Array;
}

export interface WireReply {
  /** 0: hang up without an answer. */
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

export interface Wire {
  handle(request: WireRequest): Promise<WireReply>;
  /** Serves `handle` on 127.0.0.1; port 0 takes a free one. */
  listen(port: number): Promise<{ url: string; close(): Promise<void> }>;
  /** Lets an invocation use the wire. */
  open(invocation: Invocation): void;
  /** Ends it: its later calls are refused. Gives what it used. */
  close(token: string): WireCounts;
  counts(token: string): WireCounts;
}
