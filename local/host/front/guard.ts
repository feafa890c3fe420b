import type { IncomingMessage } from 'node:http';

const DEVTOOLS = 'https://servicewechat.com';

/**
 * Why a request is refused before anything else looks at it; undefined lets it pass.
 * Any page the user has open can reach a loopback port: the Host must be ours (no rebound names), and what may
 * change something or tell something must come from our own pages, from WeChat DevTools or from no page at all.
 */
export function refusal(request: IncomingMessage, port: number): string | undefined {
  if (!ownHosts(port).has(request.headers.host ?? '')) return 'unknown Host';
  if (isPlainNavigation(request)) return undefined;
  const { origin, referer } = request.headers;
  if (fromDevTools(origin, referer)) return undefined;
  if (origin !== undefined && !ownOrigins(port).has(origin)) return 'foreign Origin';
  if (request.headers['sec-fetch-site'] === 'cross-site') return 'foreign page';
  return undefined;
}

function ownHosts(port: number): Set<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
}

function ownOrigins(port: number): Set<string> {
  return new Set([...ownHosts(port)].map((host) => `http://${host}`));
}

/** A link followed to a page: safe, and nothing is readable by the page it came from. */
function isPlainNavigation(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
}

/** DevTools sends its simulator's loopback Origin with WeChat's Referer, which no web page can forge. */
function fromDevTools(origin: string | undefined, referer: string | undefined): boolean {
  if (origin === DEVTOOLS) return true;
  const loopback = origin === undefined || /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);
  return loopback && (referer?.startsWith(`${DEVTOOLS}/`) ?? false);
}
