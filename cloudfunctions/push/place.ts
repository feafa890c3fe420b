import type { ServiceSettingsDoc, ServiceTalkDoc, ServiceVisitorDoc } from '../../domain/documents';
import { shopAt } from '../../domain/service/entries';
import type { SessionFrom } from '../../domain/service/session-from';
import type { Ms, Openid, ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { countedByOf } from '../service/counted';
import { settingsOf } from '../service/settings-of';
import type { Incoming } from './incoming';

/** Where a push belongs. Without a shop it is said in the hall, and the bot asks which shop is meant. */
export interface Place {
  shopId: ShopId;
  settings: ServiceSettingsDoc | null;
  subject: ServiceTalkDoc['subject'];
  hall?: { text: string; choices: ShopId[] };
  /** By when WeChat had counted what was sent before. */
  countedBy: ReadonlyMap<string, Ms>;
}

/** Shops that the hall names at most. */
const offered = 5;

type Where = Omit<Place, 'countedBy'>;

/**
 * By the entry's own words, checked; else by the shop last entered, or the one just chosen in the hall.
 * @param visitor as the transaction that stores the push reads them
 */
export async function placeOf(incoming: Incoming, visitor: ServiceVisitorDoc | null): Promise<Place> {
  const { openid, at } = incoming;
  const [place, countedBy] = await Promise.all([
    incoming.kind === 'enter' ? entered(openid, incoming.from) : wroteTo(incoming, visitor),
    countedByOf(visitor, at),
  ]);
  return { ...place, countedBy };
}

async function wroteTo(
  incoming: Exclude<Incoming, { kind: 'enter' }>,
  visitor: ServiceVisitorDoc | null,
): Promise<Where> {
  const shopId = shopAt(visitor?.entries ?? [], incoming.at);
  if (shopId) return { shopId, settings: await settingsOf(shopId), subject: null };
  const chosen = incoming.kind === 'text' ? choice(incoming.text, visitor?.choices ?? []) : null;
  if (chosen) return { shopId: chosen, settings: await settingsOf(chosen), subject: null };
  return { shopId: '', settings: null, subject: null, hall: await ask(incoming.openid) };
}

const choice = (text: string, choices: readonly ShopId[]): ShopId | null =>
  choices[Number(/^\s*([1-9])\s*$/.exec(text.normalize('NFKC'))?.[1] ?? 0) - 1] ?? null;

/** SessionFrom is whatever a client wrote: the shop must be there, the product in it, the order the user's own. */
async function entered(openid: Openid, from: SessionFrom | null): Promise<Where> {
  const settings = from && (await settingsOf(from.shopId));
  if (!from || !settings) return { shopId: '', settings: null, subject: null };
  const [product, order] = await Promise.all([
    from.productId ? db.get('products', from.productId) : null,
    from.orderId ? db.get('orders', from.orderId) : null,
  ]);
  const subject = {
    ...(product?.shopId === from.shopId ? { productId: product._id } : {}),
    ...(order?.shopId === from.shopId && order.openid === openid ? { orderId: order._id } : {}),
  };
  const named = Object.keys(subject).length > 0;
  return { shopId: from.shopId, settings, subject: named ? subject : null };
}

/** The question of the hall, with the shops where this user bought last. One operation. */
async function ask(openid: Openid): Promise<{ text: string; choices: ShopId[] }> {
  const orders = await db.find('orders', { openid }, { sort: ['-createdAt', '-_id'], limit: 20 });
  const names = new Map(orders.map((order) => [order.shopId, order.shopName] as const));
  const shops = [...names].slice(0, offered);
  const lines = shops.map(([, name], i) => `${i + 1}. ${name}`);
  const text =
    shops.length === 0
      ? '您好，请问想咨询哪家店？请从店铺或商品页面点「客服」进入，我们会直接为您接通。'
      : `您好，请问想咨询哪家店？回复序号即可：\n${lines.join('\n')}`;
  return { text, choices: shops.map(([shopId]) => shopId) };
}
