import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal } from './guard';
import { HttpError, sendJson } from './reply';

export interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** What `*` stood for in the route, decoded. */
  rest: string;
}
export type Handle = (visit: Visit) => void | Promise<void>;

/** `'POST /cloud/*'` → handler; the first that fits is taken. */
export type Routes = readonly (readonly [route: string, handle: Handle])[];

/** A server on loopback only. @returns its port (as given, or a free one for 0) and how to end it. */
export async function serve(
  routes: Routes,
  port: number,
  onError: (error: unknown) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  let bound = port;
  const server = createServer((request, response) => {
    void answer(routes, bound, request, response).catch((error) => fail(response, error, onError));
  });
  server.requestTimeout = 120_000;
  bound = await listen(server, port);
  return {
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function answer(routes: Routes, port: number, request: IncomingMessage, response: ServerResponse) {
  const why = refusal(request, port);
  if (why) throw new HttpError(403, why);
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  let pathFits = false;
  for (const [route, handle] of routes) {
    const [method = '', pattern = ''] = route.split(' ');
    const rest = match(pattern, url.pathname);
    if (rest === undefined) continue;
    pathFits = true;
    if (method !== request.method && !(method === 'GET' && request.method === 'HEAD')) continue;
    return handle({ request, response, url, rest });
  }
  throw pathFits ? new HttpError(405, 'method not allowed') : new HttpError(404, 'no such page');
}

function match(pattern: string, path: string): string | undefined {
  if (!pattern.endsWith('*')) return pattern === path ? '' : undefined;
  const head = pattern.slice(0, -1);
  if (!path.startsWith(head)) return undefined;
  try {
    return decodeURIComponent(path.slice(head.length));
  } catch {
    throw new HttpError(400, 'broken path');
  }
}

function fail(response: ServerResponse, error: unknown, onError: (error: unknown) => void): void {
  const known = error instanceof HttpError;
  if (!known) onError(error);
  if (response.headersSent) return void response.destroy();
  // The rest of an oversized body is not read: the connection ends with the answer.
  response.setHeader('connection', 'close');
  sendJson(response, known ? error.status : 500, { error: known ? error.message : 'internal error' });
}
