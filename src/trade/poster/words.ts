import { dictionary } from '@/words/dictionary';

const h5 = process.env.TARO_ENV === 'h5';

export const words = dictionary(
  {
    title: '分享海报',
    missing: '没有可以分享的内容',
    drawing: '正在画海报…',
    alt: (name: string) => `${name} 的分享海报，带小程序码`,
    codeAlt: '小程序码',
    save: h5 ? '下载海报' : '保存到相册',
    codeOnly: '只要小程序码',
    saved: h5 ? '已开始下载' : '已保存到相册',
    failed: '没有保存成功，请再试一次',
    hint: h5 ? '海报上的码用手机扫一扫就能打开这一页。' : '也可以长按图片，直接转发或保存。',
    refused: '没有相册权限，海报还没有存下来。可以去设置里打开，或点开大图后长按保存。',
    settings: '去设置',
    preview: '看大图',
    undrawn: '这台手机画不了海报，可以保存下面的小程序码。',
    redraw: '再画一次',
    invite: '长按识别小程序码',
    inviteShop: '进店看看',
    inviteProduct: '去看看这件商品',
    from: (price: string) => `${price} 起`,
  },
  {
    title: 'Poster',
    missing: 'Nothing to share',
    drawing: 'Drawing the poster…',
    alt: (name) => `Poster of ${name} with a mini-program code`,
    codeAlt: 'Mini-program code',
    save: h5 ? 'Download' : 'Save to album',
    codeOnly: 'The code alone',
    saved: h5 ? 'Download started' : 'Saved to the album',
    failed: 'It was not saved. Please try again.',
    hint: h5 ? 'Scan the code with a phone to open this page.' : 'Or hold the picture to send or save it.',
    refused:
      'The album is closed to this mini program. Open it in settings, or hold the large picture to save it.',
    settings: 'Settings',
    preview: 'Large picture',
    undrawn: 'This phone cannot draw the poster. You can save the code below.',
    redraw: 'Draw again',
    invite: 'Hold to open the mini program',
    inviteShop: 'Visit the shop',
    inviteProduct: 'See this product',
    from: (price) => `from ${price}`,
  },
);
