import { Client, callNotes } from '../client';
import { median, type Part, percentile } from '../row';

const rounds = 120;
const warmUp = 15;

const address = {
  userName: '林晓',
  telNumber: '13800000000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  detailInfo: '文三路 100 号',
  postalCode: '310000',
};

interface Line {
  productId: string;
  skuId: string;
  n: number;
}

/** Placing an order of one line: operations, and how long until it is on disk. */
export const placeOrder: Part = {
  name: 'place',
  about: 'placing an order of one line',
  needs: 'server',
  async run({ base }) {
    const shopper = await Client.shopper(base, 'bench');
    const lines = await linesInStock(Client.visitor(base));
    const times: number[] = [];
    for (let i = 0; i < warmUp + rounds; i++) {
      const input = {
        lines: [lines[i % lines.length] as Line],
        address,
        launch: { scene: 1001, path: 'pages/discover/index', query: {} },
      };
      const { ms } = await shopper.call('orders', 'place', input, `bench-${process.pid}-${i}`);
      if (i >= warmUp) times.push(ms);
    }
    const notes = (await callNotes(base, 'orders', 'place')).filter((c) => c.code === 'OK');
    const over = `${lines.length} different SKUs, every write flushed to disk`;
    return [
      {
        what: 'operations, most',
        value: Math.max(...notes.map((c) => c.ops)),
        unit: 'ops',
        target: 8,
        note: 'one line, one shop',
      },
      {
        what: 'operations, median',
        value: median(notes.map((c) => c.ops)),
        unit: 'ops',
        note: 'rules are read again once a minute',
      },
      {
        what: 'p50',
        value: median(times),
        unit: 'ms',
        target: 40,
        note: `${rounds} orders one after another; ${over}`,
      },
      { what: 'p95', value: percentile(times, 95), unit: 'ms', note: 'of the same' },
    ];
  },
};

/** One SKU in stock of each product on the shops' first pages. */
async function linesInStock(visitor: Client): Promise<Line[]> {
  const { data } = await visitor.call('shops', 'discover', {});
  const lines: Line[] = [];
  for (const { shopId } of data.shops.slice(0, 8)) {
    const shop = await visitor.call('homepage', 'get', { shopId });
    for (const card of shop.data.products.slice(0, 4)) {
      const product = await visitor.call('catalog', 'get', { productId: card.productId });
      const sku = product.data.product.skus.find((s) => s.available > 20);
      if (sku) lines.push({ productId: card.productId, skuId: sku.skuId, n: 1 });
    }
  }
  if (lines.length === 0) throw new Error('the demo street has nothing in stock');
  return lines;
}
