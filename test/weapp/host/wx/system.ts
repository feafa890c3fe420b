import type { Phone } from '../phone';

const screen = {
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 812,
  windowWidth: 375,
  windowHeight: 724,
  screenTop: 88,
  statusBarHeight: 44,
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
};
const anyDevice = { brand: 'devtools', model: 'iPhone X', system: 'iOS 16.0' };

/** What a program may ask of the device without waiting. */
export function system(phone: Phone): Record<string, (...all: never[]) => unknown> {
  const plain = <T>(value: T): T => phone.realm().plain(value);
  const device = { ...anyDevice, platform: phone.make.platform };
  const app = () => ({
    SDKVersion: phone.make.library,
    version: '8.0.50',
    language: 'zh_CN',
    theme: phone.theme,
    enableDebug: false,
    fontSizeScaleFactor: 1,
    fontSizeSetting: 16,
    host: { env: 'WeChat' },
  });
  const account = { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } };
  const noop = () => undefined;
  return {
    getWindowInfo: () => plain(screen),
    getDeviceInfo: () => plain(device),
    getAppBaseInfo: () => plain(app()),
    getSystemInfoSync: () => plain({ ...screen, ...device, ...app(), benchmarkLevel: 30 }),
    getSystemSetting: () => plain({ wifiEnabled: true, locationEnabled: false, bluetoothEnabled: false }),
    getAppAuthorizeSetting: () => plain({ locationAuthorized: 'denied' }),
    getAccountInfoSync: () => plain(account),
    getLaunchOptionsSync: () => plain(phone.launch),
    getEnterOptionsSync: () => plain(phone.launch),
    getMenuButtonBoundingClientRect: () =>
      plain({ width: 87, height: 32, left: 281, top: 48, right: 368, bottom: 80 }),
    canIUse: () => true,
    nextTick: (work: () => void) => void setTimeout(work, 0),
    getUpdateManager: () => ({
      onCheckForUpdate: noop,
      onUpdateReady: noop,
      onUpdateFailed: noop,
      applyUpdate: noop,
    }),
    getPerformance: () => ({ createObserver: () => ({ observe: noop, disconnect: noop }) }),
    reportEvent: noop,
    createSelectorQuery: () => phone.stack.top.root.get().createSelectorQuery(),
    createIntersectionObserver: (_page: unknown, options?: { thresholds?: number[] }) =>
      phone.stack.top.root.get().createIntersectionObserver(options),
    onThemeChange: noop,
    offThemeChange: noop,
    onNetworkStatusChange: (heard: (status: object) => void) => void phone.networkHeard.add(heard),
    offNetworkStatusChange: (heard: (status: object) => void) => void phone.networkHeard.delete(heard),
    onWindowResize: noop,
    offWindowResize: noop,
    onAppShow: (heard: (options: object) => void) => void phone.shownAgain.add(heard),
    offAppShow: (heard: (options: object) => void) => void phone.shownAgain.delete(heard),
    onAppHide: noop,
    onMemoryWarning: noop,
    onError: noop,
    onUnhandledRejection: noop,
    onPageNotFound: noop,
  };
}
