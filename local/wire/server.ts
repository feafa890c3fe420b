import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireReply, WireRequest } from './port';

/** The largest request taken: a document of 16 MB, or an upload. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** undefined: too much. By events, which cost half of what the stream's iterator does. */
function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

function send(response: ServerResponse, reply: WireReply): void {
  if (reply.status === 0) {
    response.destroy();
    return;
  }
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.byteLength });
  response.end(body);
}

async function respond(
  handle: (request: WireRequest) => Promise<WireReply>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Only a worker of this cloud knows a token, but a web page must not even try.
  if (
    request.headers.origin !== undefined ||
    !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')
  ) {
    return send(response, { status: 403, headers: {}, body: '' });
  }
  const body = await bodyOf(request);
  if (!body) return send(response, { status: 413, headers: {}, body: '' });
  const { method = 'GET', url: path = '/', headers } = request;
  send(response, await handle({ method, path, headers, body }));
}

/** Serves the wire on loopback alone. */
export async function serve(
  handle: (request: WireRequest) => Promise<WireReply>,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    respond(handle, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
