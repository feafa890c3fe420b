/** Where the street's visitors and orders came from, day by day: it adds up to the sales of each day. */
import type { EntranceDayDoc, ShopDayDoc } from '../../domain/documents';
import { type Addition, emptyDay, withAdded } from '../../domain/entrance/figures';
import { sourceOf } from '../../domain/entrance/source';
import { parts, seedOf } from './figures';
import { chance } from './pictures/ink';

interface Way {
  readonly scene: number;
  readonly query?: Readonly<Record<string, string>>;
  readonly sharer?: string;
  /** Its share of the visits, in hundredths. */
  readonly share: number;
  /** How much likelier its visitors buy than others. */
  readonly keen: number;
}

const WAYS: readonly Way[] = [
  { scene: 1005, share: 20, keen: 1 },
  { scene: 1058, query: { account: 'gh_street_weekly' }, share: 14, keen: 0.8 },
  { scene: 1035, query: { account: 'gh_street_weekly' }, share: 6, keen: 1.1 },
  { scene: 1175, share: 9, keen: 0.7 },
  { scene: 1037, query: { embed: 'weekend-story', account: 'wx5f0c1e77a2b3d418' }, share: 7, keen: 0.9 },
  { scene: 1007, sharer: 'k3v9q2m7x1c8b5n4', share: 9, keen: 1.8 },
  { scene: 1008, sharer: 'k3v9q2m7x1c8b5n4', share: 8, keen: 1.6 },
  { scene: 1008, sharer: 'p6t2w8r4j9h1d7f3', share: 6, keen: 1.5 },
  { scene: 1154, sharer: 'p6t2w8r4j9h1d7f3', share: 4, keen: 1.2 },
  { scene: 1047, share: 4, keen: 1.3 },
  { scene: 1089, share: 13, keen: 1.4 },
];

/** Ways in that a shop has not got: nobody put it into a menu, a video, or a group. */
const WITHOUT: Readonly<Record<string, readonly number[]>> = {
  laochen: [1175],
  zhishang: [1058, 1035],
  xiaozao: [1007, 1008, 1154],
  pangju: [1058, 1035, 1175],
};

const VISITS_AN_ORDER = 14;

export function entranceDays(shopDays: readonly ShopDayDoc[]): EntranceDayDoc[] {
  return shopDays.map((row) => withAdded(emptyDay(row.shopId, row.day), additions(row)));
}

function additions({ _id, shopId, paidOrders, salesFen }: ShopDayDoc): Addition[] {
  const ways = WAYS.filter(({ scene }) => !WITHOUT[shopId]?.includes(scene));
  const r = chance(seedOf(`${_id}:entrances`));
  const weights = ways.map(({ share, keen }) => share * keen * (0.6 + r() * 0.8));
  const paid = parts(paidOrders, weights);
  const sales = parts(
    salesFen,
    paid.map((n) => n * (0.8 + r() * 0.4)),
  );
  return ways.map(({ scene, query = {}, sharer, share }, i) => {
    const n = paid[i] ?? 0;
    const visits = Math.max(n, Math.round((paidOrders * VISITS_AN_ORDER * share * (0.7 + r() * 0.6)) / 100));
    const orders = Math.min(visits, n + Math.floor(n * 0.2 * r()));
    const carts = Math.min(visits, orders + Math.floor(visits * (0.1 + r() * 0.08)));
    const source = sourceOf({ scene, path: 'pages/product/index', query }, sharer);
    return { source, more: { visits, carts, orders, paid: n, salesFen: sales[i] ?? 0 } };
  });
}
