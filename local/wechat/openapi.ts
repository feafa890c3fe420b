import { randomUUID } from 'node:crypto';
import type { Invocation, OpenapiReply, WirePorts } from '../wire/port';
import { drawCode } from './code-picture';
import { checkText, lookAt, lookAtAddress, mediaVerdict } from './content-check';
import type { Logistics } from './logistics';
import type { Outbox } from './outbox';
import type { Subscriptions } from './subscriptions';
import type { SupportWindows } from './support-window';

type Data = Record<string, unknown>;

export interface OpenapiOptions {
  appid: string;
  now: () => number;
  outbox: Outbox;
  windows: SupportWindows;
  logistics: Logistics;
  subscriptions: Subscriptions;
  /** Delivers a message-push event to whichever function takes it. */
  push(event: Data): void;
  /** The picture behind a link to this cloud's storage; undefined for other links, and for those that open nothing. */
  picture(link: string): Promise<Uint8Array | undefined>;
}

/** How long WeChat takes to look at a picture; up to half an hour there, at once here. */
const MEDIA_CHECK_MS = 300;
const NO_PERMISSION = -604101;
const NO_SUCH_API = -604100;

const fine = { errcode: 0, errmsg: 'ok' };

/** `openapi.*` with the permission check of the calling function's `config.json`; all that passes goes to the outbox. */
export function createOpenapi(options: OpenapiOptions): WirePorts['openapi'] {
  const calls = apiTable(options);
  return {
    async call(api, data, invocation) {
      const name = api.replace(/^openapi\./, '');
      if (!invocation.openapi.includes(name)) return { errorCode: NO_PERMISSION };
      const handle = calls[name];
      if (!handle) return { errorCode: NO_SUCH_API };
      const reply = await handle(data, invocation);
      const answer = 'json' in reply ? reply.json : 'body' in reply ? `(${reply.contentType})` : reply;
      await options.outbox.put({ at: options.now(), api: name, function: invocation.function, data, answer });
      return reply;
    },
  };
}

type Call = (data: Data, invocation: Invocation) => OpenapiReply | Promise<OpenapiReply>;

function apiTable(options: OpenapiOptions): Record<string, Call> {
  const accept: Call = () => ({ json: fine });
  const accepted = [
    'customerServiceMessage.setTyping',
    'uniformMessage.send',
    'search.submitPages',
    'search.siteSearch',
    'wxaSecOrder.notifyConfirmReceive',
    'order.uploadShippingInfo',
    'order.notifyConfirmReceive',
  ];
  return {
    ...Object.fromEntries(accepted.map((name) => [name, accept])),
    'wxaSecOrder.uploadShippingInfo': (data) => {
      options.logistics.heard(data);
      return { json: fine };
    },
    'logistics.getPath': (data) => ({ json: options.logistics.getPath(data) }),
    'subscribeMessage.send': (data) => ({ json: options.subscriptions.take(data) }),
    'customerServiceMessage.send': (data) => {
      const errcode = options.windows.take(String(data.touser ?? ''));
      return { json: errcode === 0 ? fine : { errcode, errmsg: WINDOW_WORDS[errcode] } };
    },
    'customerServiceMessage.uploadTempMedia': () => ({
      json: {
        ...fine,
        type: 'image',
        media_id: randomUUID(),
        created_at: String(Math.floor(options.now() / 1000)),
      },
    }),
    'security.msgSecCheck': (data) => ({ json: checkText(String(data.content ?? '')) }),
    'security.mediaCheckAsync': (data) => mediaCheck(options, data),
    'wxacode.getUnlimited': (data) => wxacode(data),
    'wxacode.get': (data) => wxacode(data),
    'urllink.generate': (data) => ({
      json: { ...fine, url_link: `https://wxaurl.cn/local-${encodeURIComponent(String(data.path ?? ''))}` },
    }),
    'shortlink.generate': (data) => ({
      json: { ...fine, link: `#小程序://通店/${encodeURIComponent(String(data.page_url ?? ''))}` },
    }),
  };
}

const WINDOW_WORDS = {
  45015: 'response out of time limit or subscription is canceled',
  45047: 'out of response count limit',
};

function mediaCheck(options: OpenapiOptions, data: Data): OpenapiReply {
  const traceId = randomUUID();
  setTimeout(() => void tellVerdict(options, data, traceId), MEDIA_CHECK_MS).unref();
  return { json: { ...fine, trace_id: traceId } };
}

async function tellVerdict(options: OpenapiOptions, data: Data, traceId: string): Promise<void> {
  const link = String(data.media_url ?? '');
  const bytes = await options.picture(link);
  const seen = bytes ? await lookAt(bytes) : lookAtAddress(link);
  options.push(mediaVerdict(traceId, seen, String(data.openid ?? ''), options.appid, options.now()));
}

/** A code's scene takes 32 visible characters, as the real interface says. */
async function wxacode(data: Data): Promise<OpenapiReply> {
  const scene = String(data.scene ?? data.path ?? '');
  if (scene === '' || (data.scene !== undefined && scene.length > 32)) {
    return { json: { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' } };
  }
  const body = await drawCode(JSON.stringify([scene, data.page ?? '']), Number(data.width ?? 430));
  return { contentType: 'image/png', body };
}
