import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    name: '精选展示',
    product: '商品',
    video: '视频',
    article: '文章',
    copied: '请在微信中打开视频号',
    noArticle: '链接已复制',
  },
  {
    name: 'On show',
    product: 'Product',
    video: 'Video',
    article: 'Article',
    copied: 'Open this video in WeChat',
    noArticle: 'Link copied',
  },
);
