import type { ProductDoc, ShopDoc } from '../documents';
import type { Ms } from '../units';

/** A page of the mini program as `search.submitPages` takes it, in the SDK's spelling. */
export interface SubmittedPage {
  path: string;
  query: string;
  dataList: [
    {
      '@type': 'wxsearch_cpdata';
      update: 1 | 3;
      contentId: string;
      pageType: 2;
      title: string;
      mainbody: string;
      coverImgUrl: string[];
      timePublish: number;
      timeModify: number;
    },
  ];
}

/** The interface advises a title of 20 characters. */
const titleLength = 20;
const bodyLength = 2000;
const seconds = (at: Ms): number => Math.floor(at / 1000);
const cut = (text: string, length: number): string => [...text.trim()].slice(0, length).join('');

/** 1 adds or renews, 3 takes out. Both from memory of the interface's table; not seen on a real environment yet. */
const updateOf = (shown: boolean): 1 | 3 => (shown ? 1 : 3);

/** The page of a product, or its going where it is not listed or its shop is not open. */
export function productPage(product: ProductDoc, shop: ShopDoc | null): SubmittedPage {
  const shown = product.status === 5 && shop?.status === 'open';
  const body = [product.title, product.subTitle, shop?.name ?? '', ...product.desc.map((d) => d.text)];
  return {
    path: 'pages/product/index',
    query: `productId=${product._id}`,
    dataList: [
      {
        '@type': 'wxsearch_cpdata',
        update: updateOf(shown),
        contentId: `product-${product._id}`,
        pageType: 2,
        title: cut(product.title, titleLength),
        mainbody: cut(body.filter(Boolean).join('\n'), bodyLength),
        coverImgUrl: product.headImgs.slice(0, 3),
        timePublish: seconds(product.createdAt),
        timeModify: seconds(product.updatedAt),
      },
    ],
  };
}

/** The page of a shop, or its going where it is not open. `changedAt`: when what it shows changed. */
export function shopPage(shop: ShopDoc, changedAt: Ms): SubmittedPage {
  return {
    path: 'pages/shop/index',
    query: `shopId=${shop._id}`,
    dataList: [
      {
        '@type': 'wxsearch_cpdata',
        update: updateOf(shop.status === 'open'),
        contentId: `shop-${shop._id}`,
        pageType: 2,
        title: cut(shop.name, titleLength),
        mainbody: cut([shop.name, shop.mainCategoryName, shop.intro].filter(Boolean).join('\n'), bodyLength),
        coverImgUrl: [shop.logo],
        timePublish: seconds(shop.openedAt),
        timeModify: seconds(changedAt),
      },
    ],
  };
}
