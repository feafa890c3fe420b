import type { Phone } from '../phone';
import type { Options } from './asynchronous';

/** Ways between pages, and what the frame around a page shows. */
export function navigation(phone: Phone): Record<string, (options: Options) => unknown> {
  const { stack } = phone;
  return {
    navigateTo: ({ url }) => stack.navigateTo(String(url)),
    redirectTo: ({ url }) => stack.redirectTo(String(url)),
    switchTab: ({ url }) => stack.switchTab(String(url)),
    reLaunch: ({ url }) => stack.reLaunch(String(url)),
    navigateBack: ({ delta }) => stack.navigateBack(Number(delta ?? 1)),
    setNavigationBarTitle: ({ title }) => {
      stack.top.title = String(title);
    },
    setNavigationBarColor: () => undefined,
    setTabBarBadge: () => undefined,
    removeTabBarBadge: () => undefined,
    setTabBarItem: () => undefined,
    showTabBarRedDot: () => undefined,
    hideTabBarRedDot: () => undefined,
    pageScrollTo: () => undefined,
    stopPullDownRefresh: () => undefined,
    startPullDownRefresh: () => undefined,
    showShareMenu: () => undefined,
    hideShareMenu: () => undefined,
    hideHomeButton: () => undefined,
    preloadSubpackage: () => undefined,
  };
}
