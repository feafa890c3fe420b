import path from 'node:path';
import { launch } from '../../test/weapp/host/launch';
import { Client } from '../client';
import type { Part } from '../row';

/** What crosses from logic to view in the compiled mini program, on a phone made of WeChat's component framework. */
export const setData: Part = {
  name: 'set-data',
  about: 'calls and setData of the compiled mini program',
  needs: 'server',
  async run({ base, root }) {
    const { data } = await Client.visitor(base).call('shops', 'discover', {});
    const shop = data.shops[0];
    if (!shop) throw new Error('the demo street has no shop');
    const productId = shop.products[0]?.productId ?? '';
    const dist = path.join(root, 'dist', 'weapp');

    const opened = await launch({
      dist,
      base,
      as: 'new:bench-view',
      path: `pages/shop/index?shopId=${shop.shopId}`,
    });
    await opened.settle(400);
    const first = opened.since();
    opened.close();

    const buying = await launch({
      dist,
      base,
      as: 'new:bench-view',
      path: `pages/product/index?productId=${productId}`,
    });
    await buying.settle(400);
    const productPage = buying.since();
    await buying.tap('加入购物车');
    await buying.settle(300);
    const before = buying.mark();
    await buying.tap({ css: '.sku-sheet__confirm' });
    await buying.settle(300);
    const added = buying.since(before);
    buying.close();
    return [
      {
        what: 'shop: calls',
        value: first.calls.length,
        unit: 'calls',
        target: 1,
        note: first.calls.map((c) => `${c.fn}.${c.action}`).join(', '),
      },
      {
        what: 'shop: setData',
        value: first.setData.bytes / 1000,
        unit: 'kB',
        target: 20,
        note: 'JSON bytes until nothing moves',
      },
      { what: 'shop: setData', value: first.setData.count, unit: 'times', target: 5 },
      {
        what: 'product: calls',
        value: productPage.calls.length,
        unit: 'calls',
        note: productPage.calls.map((c) => `${c.fn}.${c.action}`).join(', '),
      },
      { what: 'product: setData', value: productPage.setData.bytes / 1000, unit: 'kB' },
      {
        what: 'add to cart: setData',
        value: added.setData.bytes / 1000,
        unit: 'kB',
        target: 2,
        note: `${added.setData.count} times`,
      },
    ];
  },
};
