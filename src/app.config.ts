import { deskPages } from './desk/pages';
import { goodsPages } from './goods/pages';
import { mainPages } from './pages/pages';
import { promotePages } from './promote/pages';
import { servicePages } from './service/pages';
import { shippingPages } from './shipping/pages';
import { shopfrontPages } from './shopfront/pages';
import { shopkeepingPages } from './shopkeeping/pages';
import { studioPages } from './studio/pages';
import theme from './theme.json';
import { tradePages } from './trade/pages';

/** WeChat looks names up in theme.json by itself; a browser gets the light value, and app.scss turns it dark. */
function themed(name: keyof typeof theme.light): string {
  return process.env.TARO_ENV === 'h5' ? theme.light[name] : `@${name}`;
}

function tab(page: string, text: string, icon: keyof typeof theme.light, iconOn: keyof typeof theme.light) {
  return {
    pagePath: `pages/${page}/index`,
    text,
    iconPath: themed(icon),
    selectedIconPath: themed(iconOn),
  };
}

export default defineAppConfig({
  pages: mainPages,
  subPackages: [
    { root: 'trade', pages: tradePages },
    { root: 'studio', pages: studioPages },
    { root: 'shipping', pages: shippingPages },
    { root: 'goods', pages: goodsPages },
    { root: 'shopfront', pages: shopfrontPages },
    { root: 'shopkeeping', pages: shopkeepingPages },
    { root: 'promote', pages: promotePages },
    { root: 'service', pages: servicePages },
    { root: 'desk', pages: deskPages },
  ],
  preloadRule: {
    'pages/product/index': { network: 'all', packages: ['trade'] },
    'pages/cart/index': { network: 'all', packages: ['trade'] },
    // A merchant goes from room to room: the others come while the first is looked at.
    'studio/orders/index': { network: 'all', packages: ['shipping'] },
    'studio/overview/index': { network: 'wifi', packages: ['goods', 'shopfront', 'shopkeeping'] },
  },
  window: {
    backgroundTextStyle: themed('backgroundTextStyle') as 'light',
    backgroundColor: themed('backgroundColor'),
    navigationBarBackgroundColor: themed('navigationBarBackgroundColor'),
    navigationBarTextStyle: themed('navigationBarTextStyle') as 'black',
    navigationBarTitleText: '通店',
  },
  tabBar: {
    color: themed('tabColor'),
    selectedColor: themed('tabSelectedColor'),
    backgroundColor: themed('tabBackgroundColor'),
    borderStyle: themed('tabBorderStyle') as 'white',
    list: [
      tab('discover', '发现', 'discoverIcon', 'discoverIconOn'),
      tab('cart', '购物车', 'cartIcon', 'cartIconOn'),
      tab('me', '我的', 'meIcon', 'meIconOn'),
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['chooseAddress'],
  sitemapLocation: 'sitemap.json',
});
