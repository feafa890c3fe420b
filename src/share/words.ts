import { dictionary } from '@/words/dictionary';

export const shareWords = dictionary(
  {
    title: '分享给朋友',
    chat: '发给朋友或群聊',
    chatHint: '发一张带图片、价格和评分的卡片',
    moments: '分享到朋友圈',
    momentsHint: '点右上角「···」，选「分享到朋友圈」',
    poster: '生成海报',
    posterHint: '带小程序码的图片，可保存到相册',
    path: '复制小程序路径',
    pathHint: '放进公众号菜单、文章或别的小程序',
    link: '复制链接',
    linkHint: '在浏览器里打开这一页',
  },
  {
    title: 'Share',
    chat: 'Send to a friend or group',
    chatHint: 'A card with picture, price and rating',
    moments: 'Share to Moments',
    momentsHint: 'Tap ··· at the top right, then Share to Moments',
    poster: 'Make a poster',
    posterHint: 'A picture with a mini-program code to save',
    path: 'Copy the path',
    pathHint: 'For account menus, articles and other mini programs',
    link: 'Copy the link',
    linkHint: 'Opens this page in a browser',
  },
);
