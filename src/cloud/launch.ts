/** How the shopper came in, as WeChat told it: goes with each order, unchanged. */
export interface LaunchInfo {
  readonly scene: number;
  readonly chatType?: number;
  readonly apiCategory?: string;
  /** The mini program that led here, by appid. */
  readonly referrer?: string;
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
/** 发现栏小程序主入口, WeChat's most neutral scene; for a browser that names none. */
const PLAIN = 1001;

let entered: LaunchInfo = Object.freeze({ scene: PLAIN, path: '', query: Object.freeze({}) });

/** Remembers an entrance, bounded as the orders contract wants it. A return keeps the entrance before. */
export function rememberEntrance(options: EnterOptions): void {
  const query = boundedQuery(options.query ?? {});
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
  return Number.isInteger(scene) && scene > 0 && scene <= 99999 ? scene : PLAIN;
}

function boundedQuery(query: Record<string, unknown>): Record<string, string> {
  const fields = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    fields.slice(0, 20).map(([key, value]) => [key.slice(0, 64), String(value).slice(0, 512)]),
  );
}
