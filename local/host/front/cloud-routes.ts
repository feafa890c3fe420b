import { CLOUD, PUBLIC_FILES } from '../environment';
import type { FunctionHost } from '../host';
import { MAX_CALL_BYTES } from '../host';
import type { Sessions } from '../sessions';
import type { Caller } from '../types';
import { readJson, sendJson, sendText } from './reply';
import type { Routes, Visit } from './router';

/** Who a request is from, by its session token alone. A broken token is nobody. */
export function callerOf(sessions: Sessions, visit: Visit): Caller {
  const [, token] = /^Bearer (\S+)$/.exec(visit.request.headers.authorization ?? '') ?? [];
  const openid = token ? sessions.openidOf(token) : undefined;
  return { openid, source: 'wx_client', ip: visit.request.socket.remoteAddress };
}

/** The service adds `userInfo` to what a client sends. */
function withUserInfo(data: unknown, { openid }: Caller): unknown {
  if (!openid || typeof data !== 'object' || data === null) return data;
  return { ...data, userInfo: { appId: CLOUD.appid, openId: openid } };
}

/** The function rule's refusal, with our envelope beside it, so that the client knows what to do about it. */
function deniedAnswer({ openid }: Caller) {
  const code = openid ? 'FORBIDDEN' : 'NOT_LOGGED_IN';
  const error = { code, message: 'permission denied' };
  return { ok: false, error, errCode: -501023, errMsg: 'permission denied' };
}

/** Links to files name the address that the caller came to: any other is a foreign one to the page's policy. */
function hereabouts(text: string, { request }: Visit): string {
  const here = `http://${request.headers.host}/storage/`;
  return text
    .replaceAll(PUBLIC_FILES, here)
    .replaceAll(`http://127.0.0.1:${request.socket.localPort}/storage/`, here);
}

/** The other way round: what a page sends back of an answer names files as the street has them stored. */
function asStored(data: unknown, { request }: Visit): unknown {
  const here = `http://${request.headers.host}/storage/public/`;
  const text = JSON.stringify(data) ?? 'null';
  return text.includes(here) ? JSON.parse(text.replaceAll(here, `${PUBLIC_FILES}public/`)) : data;
}

const STATUS: Record<number, number> = { [-501000]: 404, [-501005]: 413, [-504003]: 504 };

/** `POST /cloud/<function>`: what `wx.cloud.callFunction` does. */
export function cloudRoutes(host: FunctionHost, sessions: Sessions): Routes {
  return [
    [
      'POST /cloud/*',
      async (visit) => {
        const caller = callerOf(sessions, visit);
        // A little above the limit on the data itself: what is longer is not even read.
        const data = asStored(await readJson(visit.request, MAX_CALL_BYTES + 1024), visit);
        const known = host.functions().some((f) => f.name === visit.rest);
        if (known && !host.allows(visit.rest, caller)) {
          return sendJson(visit.response, 403, deniedAnswer(caller));
        }
        const outcome = await host.invoke(visit.rest, withUserInfo(data, caller), caller);
        if (outcome.ok) {
          const text = hereabouts(outcome.text, visit);
          return sendText(visit.response, 200, 'application/json; charset=utf-8', text);
        }
        sendJson(visit.response, STATUS[outcome.error.errCode] ?? 502, outcome.error);
      },
    ],
  ];
}
