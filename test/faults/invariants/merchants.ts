import { nameKey } from '../../../domain/names/key';
import type { Street } from '../../aftersales/street';

/** Licences, names, deposits and shops agree, whoever was cut off on the way. */
export async function faults(street: Street): Promise<string[]> {
  const [licences, names, deposits, entries, openings, shops, members] = await Promise.all([
    street.all('licences'),
    street.all('shop_names'),
    street.all('deposits'),
    street.all('deposit_entries'),
    street.all('openings'),
    street.all('shops'),
    street.all('members'),
  ]);
  const found: string[] = [];
  for (const { _id, used, shops: held } of licences) {
    if (used !== Object.keys(held).length) found.push(`${_id} counts ${used} of ${Object.keys(held).length}`);
  }
  // Who holds a name or a place: shops that are not closed, and openings under way.
  const alive = new Set([
    ...shops.filter((shop) => shop.status !== 'closed').map((shop) => shop._id),
    ...openings.filter((o) => ['submitting', 'submitted', 'approved'].includes(o.state)).map((o) => o.shopId),
  ]);
  for (const name of names) {
    if (name.freeAt === null && !alive.has(name.shopId)) found.push(`${name.name} is held for nobody`);
  }
  for (const licence of licences) {
    const dead = Object.keys(licence.shops).filter((id) => !alive.has(id));
    if (dead.length > 0) found.push(`${licence._id} keeps a place for ${dead}`);
  }
  for (const name of names.filter((one) => one.freeAt === null)) {
    const shop = shops.find((one) => one._id === name.shopId);
    if (shop && nameKey(shop.name) !== nameKey(name.name)) found.push(`${shop._id} also holds ${name.name}`);
  }
  for (const { _id, balance, entries: n } of deposits) {
    const mine = entries.filter((entry) => entry.shopId === _id);
    const total = mine.reduce((sum, entry) => sum + entry.change, 0);
    if (total !== balance || mine.length !== n) found.push(`${_id} has ${balance}, its entries say ${total}`);
    const shop = shops.find((one) => one._id === _id);
    if (shop?.depositFen !== balance) found.push(`${_id} shows ${shop?.depositFen}, has ${balance}`);
  }
  const paid = new Map((await street.all('payments')).map((payment) => [payment._id, payment]));
  for (const { outTradeNo, subMchId, state, totalFee } of street.cloud.pay.orders()) {
    if (!paid.get(outTradeNo)?.depositOf || (state !== 'SUCCESS' && state !== 'REFUND')) continue;
    const entered = entries.find((entry) => entry._id === outTradeNo)?.change ?? 0;
    if (entered !== totalFee) found.push(`WeChat has ${totalFee} of ${outTradeNo}, entered ${entered}`);
    const told = entries.filter((entry) => entry.outTradeNo === outTradeNo && entry.why === 'refund');
    const left = told.reduce((sum, { change }) => sum - change, 0);
    const refunds = await street.refundsOf(outTradeNo, subMchId);
    const back = [...refunds.values()].reduce((sum, fee) => sum + fee, 0);
    if (back !== left) found.push(`WeChat gave ${back} of ${outTradeNo} back, entered ${left}`);
  }
  for (const opening of openings.filter((one) => one.state === 'done')) {
    if (!shops.some((shop) => shop._id === opening.shopId))
      found.push(`${opening._id} is done without a shop`);
    if (!members.some((m) => m.shopId === opening.shopId && m.role === 'owner'))
      found.push(`${opening.shopId} has no owner`);
  }
  return found;
}
