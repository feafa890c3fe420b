import { isCodeKey } from '../../domain/entrance/code-key';
import { pathFields } from '../../domain/entrance/source';
import { channelsOf } from './channels-share';

/** How the shopper came in, as WeChat told it: goes with each order, unchanged. */
export interface LaunchInfo {
  readonly scene: number;
  readonly chatType?: number;
  readonly apiCategory?: string;
  /** The mini program that led here, by appid. */
  readonly referrer?: string;
  /** What 视频号 says of who passed it on there. */
  readonly channels?: { readonly sharer?: string; readonly promoter?: string };
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** What WeChat hands to App.onLaunch and App.onShow; a browser hands less. */
export interface EnterOptions {
  scene?: number | string;
  chatType?: number;
  apiCategory?: string;
  referrerInfo?: { appId?: string };
  path?: string;
  query?: Record<string, unknown>;
}

/** 朋友圈单页模式: no login, no navigation, no tab bar. */
export const SINGLE_PAGE = 1154;
/** Coming back from another mini program (the payment sheet of some phones is one): not a new entrance. */
const RETURNED = 1038;
/** 扫描小程序码; for a browser, where a code of the local cloud is an address. */
const SCANNED = 1047;
/** 发现栏小程序主入口, WeChat's most neutral scene; for a browser that names none. */
const PLAIN = 1001;

let entered: LaunchInfo = Object.freeze({ scene: PLAIN, path: '', query: Object.freeze({}) });

/** Remembers an entrance, bounded as the orders contract wants it. A return keeps the entrance before. */
export function rememberEntrance(options: EnterOptions): void {
  const query = withCode(boundedQuery(options.query ?? {}));
  const scene = sceneOf(options, query);
  if (scene === RETURNED && entered.path) return;
  entered = Object.freeze({
    scene,
    ...(typeof options.chatType === 'number' ? { chatType: options.chatType } : {}),
    ...(options.apiCategory ? { apiCategory: options.apiCategory.slice(0, 40) } : {}),
    ...(options.referrerInfo?.appId ? { referrer: options.referrerInfo.appId.slice(0, 64) } : {}),
    path: (options.path ?? '').replace(/^\//, '').slice(0, 200),
    query: Object.freeze(query),
  });
  askChannels(entered);
}

/** A code's `scene` is its key: told under its own name, since `scene` is also what a tester's browser names. */
function withCode({ scene, ...query }: Record<string, string>): Record<string, string> {
  const key = sceneIn({ scene });
  if (isCodeKey(key)) return { ...query, [pathFields.code]: key };
  return scene === undefined ? query : { scene, ...query };
}

/** The `scene` of the code that a page was opened by, as the page's query holds it; empty without one. */
export function sceneIn(query: { scene?: string }): string {
  try {
    return decodeURIComponent(query.scene ?? '').slice(0, 64);
  } catch {
    return (query.scene ?? '').slice(0, 64);
  }
}

/** The entrance in force. Frozen: nobody can change what an order will say. */
export function launchInfo(): LaunchInfo {
  return entered;
}

/** Whether this is Moments' single page, where nobody is logged in and nothing can be opened or taken. */
export const isSinglePage = (): boolean => launchInfo().scene === SINGLE_PAGE;

/** A browser has no scene of WeChat's; a tester names one in the address: `?scene=1058`. */
function sceneOf(options: EnterOptions, query: Record<string, string>): number {
  const named = process.env.TARO_ENV === 'h5' ? (query.scene ?? options.scene) : options.scene;
  const scene = Number(named);
  if (Number.isInteger(scene) && scene > 0 && scene <= 99999) return scene;
  return process.env.TARO_ENV === 'h5' && query[pathFields.code] ? SCANNED : PLAIN;
}

let heard: Promise<void> = Promise.resolve();

/** Asks 视频号 who passed it on there, where the scene is one of its shares; see `entrance`. */
function askChannels(came: LaunchInfo): void {
  heard = channelsOf(came.scene).then((channels) => {
    if (channels && came === entered) entered = Object.freeze({ ...came, channels });
  });
}

/** The entrance in force once all that can be known of it is: at once, but for shares of 视频号. Never rejects. */
export async function entrance(): Promise<LaunchInfo> {
  await heard;
  return entered;
}

function boundedQuery(query: Record<string, unknown>): Record<string, string> {
  const fields = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    fields.slice(0, 20).map(([key, value]) => [key.slice(0, 64), String(value).slice(0, 512)]),
  );
}
