import { isCodeKey } from '../../domain/entrance/code-key';
import { pathFields } from '../../domain/entrance/source';

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
/** 扫描小程序码; for a browser, where a code of the local cloud is an address. */
const SCANNED = 1047;
/** 发现栏小程序主入口, WeChat's most neutral scene; for a browser that names none. */
export const PLAIN = 1001;

/** An entrance, bounded as the orders contract wants it and frozen: nobody can change what an order will say. */
export function enteredBy(options: EnterOptions): LaunchInfo {
  const query = withCode(boundedQuery(options.query ?? {}));
  return Object.freeze({
    scene: sceneOf(options, query),
    ...(typeof options.chatType === 'number' ? { chatType: options.chatType } : {}),
    ...(options.apiCategory ? { apiCategory: options.apiCategory.slice(0, 40) } : {}),
    ...(options.referrerInfo?.appId ? { referrer: options.referrerInfo.appId.slice(0, 64) } : {}),
    path: (options.path ?? '').replace(/^\//, '').slice(0, 200),
    query: Object.freeze(query),
  });
}

/** The way in as a call carries it. */
export function toldOf({ query, channels, ...launch }: LaunchInfo) {
  return { ...launch, ...(channels ? { channels: { ...channels } } : {}), query: { ...query } };
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

/** A browser has no scene of WeChat's; a tester names one in the address: `?scene=1058`. */
function sceneOf(options: EnterOptions, query: Record<string, string>): number {
  const named = process.env.TARO_ENV === 'h5' ? (query.scene ?? options.scene) : options.scene;
  const scene = Number(named);
  if (Number.isInteger(scene) && scene > 0 && scene <= 99999) return scene;
  return process.env.TARO_ENV === 'h5' && query[pathFields.code] ? SCANNED : PLAIN;
}

/** What Taro puts beside a page's query in a browser: the page's number on its stack. */
const stamp = 'stamp';

function boundedQuery(query: Record<string, unknown>): Record<string, string> {
  const fields = Object.entries(query).filter(
    ([key, value]) =>
      value !== undefined && value !== null && (process.env.TARO_ENV !== 'h5' || key !== stamp),
  );
  return Object.fromEntries(
    fields.slice(0, 20).map(([key, value]) => [key.slice(0, 64), String(value).slice(0, 512)]),
  );
}
