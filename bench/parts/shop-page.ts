import { Client, callNotes } from '../client';
import { median, type Part, percentile } from '../row';

const rounds = 240;
const warmUp = 40;

/** Opening a shop: what one call costs, and how long it takes over HTTP through the real SDK. */
export const shopPage: Part = {
  name: 'shop',
  about: 'opening a shop’s homepage',
  needs: 'server',
  async run({ base }) {
    const visitor = Client.visitor(base);
    const { data } = await visitor.call('shops', 'discover', { limit: 20 });
    const shopIds = data.shops.map((s) => s.shopId);
    const times: number[] = [];
    for (let i = 0; i < warmUp + rounds; i++) {
      const { ms } = await visitor.call('homepage', 'get', { shopId: shopIds[i % shopIds.length] as string });
      if (i >= warmUp) times.push(ms);
    }
    const notes = (await callNotes(base, 'homepage', 'get')).filter((c) => c.code === 'OK');
    const bytes = notes.map((c) => c.bytesOut);
    const shops = `over ${shopIds.length} shops`;
    return [
      {
        what: 'operations, most',
        value: Math.max(...notes.map((c) => c.ops)),
        unit: 'ops',
        target: 6,
        note: shops,
      },
      { what: 'operations, median', value: median(notes.map((c) => c.ops)), unit: 'ops', note: shops },
      { what: 'answer, largest', value: Math.max(...bytes) / 1000, unit: 'kB', target: 30, note: shops },
      { what: 'answer, median', value: median(bytes) / 1000, unit: 'kB', note: shops },
      {
        what: 'p50',
        value: median(times),
        unit: 'ms',
        target: 25,
        note: `${rounds} calls one after another, HTTP to parsed answer`,
      },
      { what: 'p95', value: percentile(times, 95), unit: 'ms', note: 'of the same' },
    ];
  },
};
