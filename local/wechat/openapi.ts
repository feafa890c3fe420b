import { randomUUID } from 'node:crypto';
import type { Invocation, OpenapiReply, WirePorts } from '../wire/port';
import { checkText, lookAt, lookAtAddress, mediaVerdict } from './content-check';
import { linkCalls } from './links';
import type { Logistics } from './logistics';
import type { Media } from './media';
import type { Outbox } from './outbox';
import { notReadable, scanCode } from './scan-code';
import type { Subscriptions } from './subscriptions';
import type { SupportWindows } from './support-window';

type Data = Record<string, unknown>;

export interface OpenapiOptions {
  appid: string;
  now: () => number;
  outbox: Outbox;
  windows: SupportWindows;
  logistics: Logistics;
  media: Media;
  subscriptions: Subscriptions;
  /** Delivers a message-push event to whichever function takes it. */
  push(event: Data): Promise<unknown> | undefined;
  /** How long it looks at a picture, ms of real time; 300 unless told. */
  pictureCheckMs?: number;
  /** Where a browser opens the mini program: what a code and a link lead to here. */
  frontUrl(): string;
  /** Whether an invocation of a function has not come to its end. */
  runs(token: string): boolean;
  /** The picture behind a link to this cloud's storage; undefined for other links, and for those that open nothing. */
  picture(link: string): Promise<Uint8Array | undefined>;
}

/** How long WeChat takes to look at a picture; up to half an hour there, at once here. */
const MEDIA_CHECK_MS = 300;
const NO_PERMISSION = -604101;
const NO_SUCH_API = -604100;

const fine = { errcode: 0, errmsg: 'ok' };

/** `openapi.*` with the permission check of the calling function's `config.json`; all that passes goes to the outbox. */
export function createOpenapi(options: OpenapiOptions): WirePorts['openapi'] & { looked(): Promise<void> } {
  const looking = new Set<Promise<void>>();
  const calls = apiTable(options, looking);
  return {
    /** Resolves once every picture that WeChat was given was looked at, and its verdict heard. */
    async looked() {
      while (looking.size > 0) await Promise.all(looking);
    },
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

function apiTable(options: OpenapiOptions, looking: Set<Promise<void>>): Record<string, Call> {
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
    'customerServiceMessage.uploadTempMedia': (data) => ({
      json: {
        ...fine,
        type: 'image',
        media_id: options.media.put(
          (data.media as { value?: Uint8Array } | undefined)?.value ?? new Uint8Array(),
        ),
        created_at: String(Math.floor(options.now() / 1000)),
      },
    }),
    'customerServiceMessage.getTempMedia': (data) => {
      const body = options.media.get(String(data.media_id ?? ''));
      return body
        ? { contentType: 'image/jpeg', body }
        : { json: { errcode: 40007, errmsg: 'invalid media_id' } };
    },
    'security.msgSecCheck': (data) => ({ json: checkText(String(data.content ?? '')) }),
    'security.mediaCheckAsync': (data, invocation) => {
      const traceId = randomUUID();
      const look = mediaCheck(options, data, invocation, traceId).finally(() => looking.delete(look));
      looking.add(look);
      return { json: { ...fine, trace_id: traceId } };
    },
    'img.scanQRCode': async (data) => {
      const bytes = await options.picture(String(data.img_url ?? ''));
      return { json: bytes ? await scanCode(bytes) : notReadable };
    },
    ...linkCalls(options.frontUrl),
  };
}

const WINDOW_WORDS = {
  45015: 'response out of time limit or subscription is canceled',
  45047: 'out of response count limit',
};

/** WeChat looks for seconds at least: on a busy machine too the verdict comes after who asked has written the trace down. */
async function mediaCheck(
  options: OpenapiOptions,
  data: Data,
  { token }: Invocation,
  traceId: string,
): Promise<void> {
  do await new Promise<void>((wake) => setTimeout(wake, options.pictureCheckMs ?? MEDIA_CHECK_MS).unref());
  while (options.runs(token));
  const link = String(data.media_url ?? '');
  const bytes = await options.picture(link);
  const seen = bytes ? await lookAt(bytes) : lookAtAddress(link);
  await options.push(mediaVerdict(traceId, seen, String(data.openid ?? ''), options.appid, options.now()));
}
