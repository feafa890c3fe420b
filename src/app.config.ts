import { studioPages } from './studio/pages';
import { tradePages } from './trade/pages';

export default defineAppConfig({
  pages: [
    'pages/discover/index',
    'pages/search/index',
    'pages/shop/index',
    'pages/product/index',
    'pages/cart/index',
    'pages/me/index',
  ],
  subPackages: [
    { root: 'trade', pages: tradePages },
    { root: 'studio', pages: studioPages },
  ],
  preloadRule: {
    'pages/product/index': { network: 'all', packages: ['trade'] },
    'pages/cart/index': { network: 'all', packages: ['trade'] },
  },
  window: {
    backgroundTextStyle: '@backgroundTextStyle' as 'light',
    backgroundColor: '@backgroundColor',
    navigationBarBackgroundColor: '@navigationBarBackgroundColor',
    navigationBarTextStyle: '@navigationBarTextStyle' as 'black',
    navigationBarTitleText: '通店',
  },
  tabBar: {
    color: '@tabColor',
    selectedColor: '@tabSelectedColor',
    backgroundColor: '@tabBackgroundColor',
    borderStyle: '@tabBorderStyle' as 'white',
    list: [
      { pagePath: 'pages/discover/index', text: '发现' },
      { pagePath: 'pages/cart/index', text: '购物车' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['chooseAddress'],
  sitemapLocation: 'sitemap.json',
});
