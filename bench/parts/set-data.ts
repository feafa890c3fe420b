import path from 'node:path';
import { launch, type MiniProgram } from '../../test/weapp/host/launch';
import type { Spent } from '../../test/weapp/host/meter';
import { fullShop, Street } from '../../test/weapp/street';
import type { Part, Row } from '../row';

/** What crosses from logic to view in the compiled mini program, on a phone made of WeChat's component framework. */
export const setData: Part = {
  name: 'set-data',
  about: 'calls and setData of the compiled mini program',
  needs: 'server',
  async run({ base, root }) {
    const street = new Street(base);
    const found = await street.product();
    const app = await launch({ dist: path.join(root, 'dist', 'weapp'), base, as: await street.shopper() });
    try {
      await app.settle(400);
      const front = app.since();
      const full = await fullShop(street);
      const shop = await spent(app, () => open(app, `/pages/shop/index?shopId=${full.shopId}`, full.name));
      const nodes = [...app.page().element.querySelectorAll('*')];
      const product = await spent(app, () =>
        open(app, `/pages/product/index?productId=${found.product.productId}`, found.product.title),
      );
      await app.tap('加入购物车');
      for (const { value } of found.sku.attrs) await app.tap({ css: '.sku-value', name: value });
      await app.settle(400);
      const added = await spent(app, () => app.tap({ css: '.sku-foot', name: '加入购物车' }));
      return [
        ...rows('front page', front, {}),
        ...rows('shop', shop, { calls: 1, kB: 20, times: 5 }),
        { what: 'shop: nodes', value: nodes.length, unit: 'nodes', target: 600, note: 'five things on show' },
        { what: 'shop: depth', value: Math.max(...nodes.map(depthOf)), unit: 'nodes', target: 29 },
        ...rows('product', product, {}),
        ...rows('add to cart', added, { calls: 0, kB: 2 }),
      ];
    } finally {
      app.close();
    }
  },
};

/** How many elements stand around one in its page. */
function depthOf(node: Element): number {
  let depth = 0;
  for (let at = node.parentElement; at; at = at.parentElement) depth++;
  return depth;
}

async function open(app: MiniProgram, url: string, until: string): Promise<void> {
  app.go('navigateTo', url);
  await app.find(until);
}

/** What a step cost, from before it until nothing moves any more. */
async function spent(app: MiniProgram, step: () => Promise<unknown>): Promise<Spent> {
  const mark = app.mark();
  await step();
  await app.settle(400);
  return app.since(mark);
}

function rows(
  what: string,
  { calls, setData: sent }: Spent,
  most: { calls?: number; kB?: number; times?: number },
): Row[] {
  const names = calls.map((c) => `${c.fn}.${c.action}`).join(', ');
  return [
    { what: `${what}: calls`, value: calls.length, unit: 'calls', target: most.calls, note: names },
    {
      what: `${what}: setData`,
      value: sent.bytes / 1000,
      unit: 'kB',
      target: most.kB,
      note: 'JSON bytes until nothing moves',
    },
    { what: `${what}: setData`, value: sent.count, unit: 'times', target: most.times },
  ];
}
