/** What stands behind the shops of the street: their names, licences and deposits. */

import type { DepositDoc, DepositEntryDoc, LicenceDoc, ShopDoc, ShopNameDoc } from '../../domain/documents';
import { checkCharacter } from '../../domain/licence';
import { nameKey } from '../../domain/names/key';
import { rulesInForce } from '../../domain/rules';
import { depositDue } from '../../domain/shop-categories';
import type { Ms, Openid } from '../../domain/units';
import { seedOf } from './figures';
import type { DemoShop } from './shape';
import { shops } from './shops';

const { rules } = rulesInForce();

/** What the shop's category asks for: the street has paid it. */
export const depositOf = (shop: DemoShop): number => depositDue(shop.mainCategory.id, rules);

export const nameDoc = (shop: ShopDoc): ShopNameDoc => ({
  _id: `n~${nameKey(shop.name)}`,
  name: shop.name,
  shopId: shop._id,
  since: shop.openedAt,
  freeAt: null,
});

const fined = 'laochen';
const fine = 20_000;
const dayMs = 86_400_000;

/**
 * A deposit and what brought it there; paid before there were payments here, it goes back by hand. From one shop a sum
 * was deducted some days ago, against which it may still appeal, and it has made that up.
 */
export function depositDocs(shop: ShopDoc, now: Ms): { deposit: DepositDoc; entries: DepositEntryDoc[] } {
  const balance = shop.depositFen ?? 0;
  type Move = Pick<DepositEntryDoc, 'why' | 'change' | 'at'> & { reason?: string; by?: Openid };
  const paid: Move[] = balance > 0 ? [{ why: 'paid', change: balance, at: shop.openedAt }] : [];
  const reason = '发货超时 2 单，未在承诺的 48 小时内发出';
  const later: Move[] = [
    { why: 'deducted', change: -fine, at: now - 3 * dayMs, reason, by: 'o_demo_operator' },
    { why: 'paid', change: fine, at: now - 2 * dayMs },
  ];
  let left = 0;
  const moves = shop._id === fined ? [...paid, ...later] : paid;
  const entries = moves.map(({ reason = '', by = 'demo', ...move }, i): DepositEntryDoc => {
    left += move.change;
    const entry = { _id: `e-demo-${shop._id}-${i + 1}`, shopId: shop._id, no: i + 1, outTradeNo: '', reason };
    const taken = move.why === 'deducted' ? { taken: [], evidence: [] } : {};
    return { ...entry, ...move, ...taken, by, balance: left };
  });
  return {
    deposit: { _id: shop._id, balance, entries: entries.length, payments: [], checkAt: now + dayMs },
    entries,
  };
}

function licenceNumber(key: string): string {
  const first17 = `91440300${String(seedOf(key) % 1e9).padStart(9, '0')}`;
  return `${first17}${checkCharacter(first17)}`;
}

/** One licence for all shops that share it. */
export function licenceDocs(
  openedAt: (shopId: string) => Ms,
  ownerOf: (shopId: string) => Openid,
): LicenceDoc[] {
  return [...new Set(shops.map((shop) => shop.licence))].map((key) => {
    const mine = shops.filter((shop) => shop.licence === key);
    return {
      _id: key,
      number: licenceNumber(key),
      subject: 'enterprise',
      company: `${mine[0]?.city ?? ''}${mine[0]?.name ?? ''}有限公司`,
      kind: 'new',
      used: mine.length,
      shops: Object.fromEntries(mine.map((shop) => [shop.id, openedAt(shop.id)])),
      actors: [...new Set(mine.map((shop) => ownerOf(shop.id)))],
      createdAt: Math.min(...mine.map((shop) => openedAt(shop.id))),
    };
  });
}
