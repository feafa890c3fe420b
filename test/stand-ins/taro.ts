/**
 * Taro in a unit test of rendered parts: a phone in memory. Navigation and what is said over the page are kept, so that a
 * test can look at them; page events come from the test. The real thing runs in test/browser and test/weapp.
 */
import { useEffect, useRef } from 'react';

type Listener = () => void;
type Events = 'show' | 'reachBottom' | 'pullDown' | 'unload';

const listeners: Record<Events, Set<Listener>> = {
  show: new Set(),
  reachBottom: new Set(),
  pullDown: new Set(),
  unload: new Set(),
};

/** What a test sees of the phone and does to it. */
export const phone = {
  storage: new Map<string, unknown>(),
  /** Addresses in the order they were opened, with how. */
  opened: [] as string[],
  toasts: [] as string[],
  /** What this phone's WeChat can do. */
  can: new Set<string>(),
  /** Which of WeChat's own pages were opened, and with what. */
  wechat: [] as [api: string, of: unknown][],
  /** The query of the page in front. */
  params: {} as Record<string, string>,
  /** The reader came to the end of the page, pulled it down, left it. */
  happens(event: Events): void {
    for (const listener of [...listeners[event]]) listener();
  },
  /** As if nobody had ever used it. */
  reset(): void {
    phone.storage.clear();
    phone.opened = [];
    phone.toasts = [];
    phone.wechat = [];
    phone.can.clear();
    phone.params = {};
    for (const all of Object.values(listeners)) all.clear();
  },
};

function useListener(event: Events, listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const hear = () => latest.current();
    listeners[event].add(hear);
    return () => {
      listeners[event].delete(hear);
    };
  }, [event]);
}

/** A page is shown once when it is drawn. */
export function useDidShow(listener: Listener): void {
  useListener('show', listener);
  const first = useRef(listener);
  useEffect(() => first.current(), []);
}
export const useReachBottom = (listener: Listener): void => useListener('reachBottom', listener);
export const usePullDownRefresh = (listener: Listener): void => useListener('pullDown', listener);
export const useUnload = (listener: Listener): void => useListener('unload', listener);
export const useDidHide = (_listener: Listener): void => undefined;
export const useShareAppMessage = (_listener: unknown): void => undefined;
export const useShareTimeline = (_listener: unknown): void => undefined;
export const useRouter = () => ({ params: phone.params, path: '' });
export const stopPullDownRefresh = (): void => undefined;

const goes = async ({ url }: { url: string }): Promise<void> => {
  phone.opened.push(url);
};

/** One of WeChat's own pages: there where this phone can open it, refused where it was told to. */
const opener =
  (api: string) =>
  async (of: unknown): Promise<void> => {
    phone.wechat.push([api, of]);
    if (!phone.can.has(api)) throw new Error(`${api}:fail`);
  };

/** Nothing ever comes into sight by itself. */
const observer = {
  relativeToViewport: () => observer,
  observe: () => undefined,
  disconnect: () => undefined,
};

export default {
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void phone.storage.set(key, value),
  setStorage: async ({ key, data }: { key: string; data: unknown }) => void phone.storage.set(key, data),
  removeStorageSync: (key: string) => void phone.storage.delete(key),
  getCurrentPages: () => [{}],
  navigateTo: goes,
  redirectTo: goes,
  switchTab: goes,
  navigateBack: async () => void phone.opened.push('back'),
  showToast: async ({ title }: { title: string }) => void phone.toasts.push(title),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 812, statusBarHeight: 20 }),
  getAppBaseInfo: () => ({ theme: 'light' }),
  canIUse: (what: string) => phone.can.has(what),
  openChannelsActivity: opener('openChannelsActivity'),
  openOfficialAccountArticle: opener('openOfficialAccountArticle'),
  openOfficialAccountProfile: opener('openOfficialAccountProfile'),
  openChannelsUserProfile: opener('openChannelsUserProfile'),
  openChannelsLive: opener('openChannelsLive'),
  getChannelsLiveInfo: async () => ({ status: phone.can.has('live now') ? 2 : 3, feedId: 'f', nonceId: 'n' }),
  setClipboardData: async ({ data }: { data: string }) => void phone.wechat.push(['clipboard', data]),
  pageScrollTo: async () => undefined,
  nextTick: (then: Listener) => queueMicrotask(then),
  hideKeyboard: async () => undefined,
  stopPullDownRefresh,
  createIntersectionObserver: () => observer,
  onThemeChange: () => undefined,
  offThemeChange: () => undefined,
  onNetworkStatusChange: () => undefined,
  offNetworkStatusChange: () => undefined,
};
