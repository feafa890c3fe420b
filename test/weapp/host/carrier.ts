import { http } from './http';
import type { Meter } from './meter';

/** Where a build looks for the local cloud; tests run theirs on other ports. */
const BUILT_IN = /^http:\/\/127\.0\.0\.1:\d+(?=\/)/;

/** What a carrier needs to reach the local cloud on behalf of one demo identity. */
export interface Line {
  /** Base address of the local cloud, e.g. `http://127.0.0.1:8751`. */
  base: string;
  meter: Meter;
  /** Bearer token of who holds the phone; none for a visitor without a login. */
  token?: string;
  /** While true no request leaves the phone. */
  offline: boolean;
}

export interface Answer {
  statusCode: number;
  text: string;
  header: Record<string, string>;
}

/** One HTTP request from the phone; calls of functions are counted. Throws as `wx.request` fails. */
export async function send(
  line: Line,
  request: {
    url: string;
    method?: string;
    header?: Record<string, string>;
    body?: string | Uint8Array;
    timeout?: number;
  },
): Promise<Answer> {
  const url = request.url.replace(BUILT_IN, line.base);
  const fn = /\/cloud\/([\w-]+)$/.exec(new URL(url).pathname)?.[1];
  line.meter.underWay += 1;
  try {
    if (line.offline) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    const { method, header, body, timeout } = request;
    const answer = await http(url, { method, header, body, timeout });
    if (fn) count(line.meter, fn, body, answer.text);
    return { statusCode: answer.status, text: answer.text, header: answer.header };
  } catch (cause) {
    if (fn) count(line.meter, fn, request.body, '');
    throw new Error(cause instanceof Error ? cause.message : 'request failed');
  } finally {
    line.meter.underWay -= 1;
  }
}

/** Calls a function as `wx.cloud.callFunction` does. @returns its result. */
export async function callFunction(
  line: Line,
  name: string,
  data: unknown,
  token?: string,
): Promise<unknown> {
  const header: Record<string, string> = { 'content-type': 'application/json' };
  if (token) header.authorization = `Bearer ${token}`;
  const url = `${line.base}/cloud/${name}`;
  const answer = await send(line, { url, method: 'POST', header, body: JSON.stringify(data ?? {}) });
  if (answer.statusCode >= 500)
    throw new Error(`errCode: -504002 functions execute fail (${answer.statusCode})`);
  return JSON.parse(answer.text);
}

/** Posts to the local cloud's own side; throws unless it answers 2xx. */
export async function post<T>(base: string, path: string, body: unknown): Promise<T> {
  const header = { 'content-type': 'application/json' };
  const { status, text } = await http(base + path, { method: 'POST', header, body: JSON.stringify(body) });
  if (status < 200 || status > 299) throw new Error(`${path} answered ${status}: ${text}`);
  return (text ? JSON.parse(text) : {}) as T;
}

function count(meter: Meter, fn: string, sent: unknown, text: string): void {
  const { action = '', input } = parse(typeof sent === 'string' ? sent : '') as {
    action?: string;
    input?: unknown;
  };
  const { ok = false, error } = parse(text) as { ok?: boolean; error?: { code: string } };
  meter.calls.push({ fn, action, input, ok, code: error?.code, bytes: Buffer.byteLength(text) });
}

function parse(text: string): object {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}
