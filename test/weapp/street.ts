import { randomUUID } from 'node:crypto';
import type { Contracts, FunctionName } from '../../cloudfunctions/contracts';
import type { Envelope, InputOf, OutputOf } from '../../cloudfunctions/platform/contract';
import { post } from './host/carrier';
import { http } from './host/http';
import { someAddress } from './host/phone';

type ActionOf<F extends FunctionName> = keyof Contracts[F] & string;

interface Identity {
  as: string;
  openid: string;
  roles: string[];
}

type Got = OutputOf<Contracts['catalog'], 'get'>;

/** Something to buy: the product, its shop, and one of its SKUs with plenty in stock. */
export interface Found {
  product: Got['product'];
  shop: Got['shop'];
  sku: Got['product']['skus'][number];
}

/** The demo street as a test asks for it: who lives there, what is on sale. */
export class Street {
  private readonly tokens = new Map<string, string>();

  constructor(readonly base: string) {}

  /** Calls an action as somebody, or as a visitor without a login; throws unless the answer is ok. */
  async call<F extends FunctionName, A extends ActionOf<F>>(
    fn: F,
    action: A,
    input: InputOf<Contracts[F], A>,
    as?: string,
  ): Promise<OutputOf<Contracts[F], A>> {
    const header: Record<string, string> = { 'content-type': 'application/json' };
    if (as) header.authorization = `Bearer ${await this.token(as)}`;
    const body = JSON.stringify({ action, input, requestId: randomUUID() });
    const { text } = await http(`${this.base}/cloud/${fn}`, { method: 'POST', header, body });
    const answer = JSON.parse(text) as Envelope<OutputOf<Contracts[F], A>>;
    if (!answer.ok) throw new Error(`${fn}.${action}: ${answer.error.code} ${answer.error.message}`);
    return answer.data;
  }

  async identities(): Promise<Identity[]> {
    const { text } = await http(`${this.base}/dev/identities`);
    return (JSON.parse(text) as { identities: Identity[] }).identities;
  }

  /** Somebody who only buys. */
  async shopper(): Promise<string> {
    const all = await this.identities();
    const found = all.find(({ roles }) => roles.every((role) => role === 'shopper'));
    if (!found) throw new Error('nobody only buys on this street');
    return found.as;
  }

  /** Somebody who may ship for a shop. */
  shipper(shopId: string): Promise<string> {
    return this.member(shopId, ['owner', 'fulfilment']);
  }

  /** Somebody who answers for a shop. */
  agent(shopId: string): Promise<string> {
    return this.member(shopId, ['owner', 'service']);
  }

  /** Somebody who works for a shop in one of these roles. */
  async member(shopId: string, wanted: readonly string[]): Promise<string> {
    for (const { as, roles } of await this.identities()) {
      if (roles.every((role) => role === 'shopper')) continue;
      const { shops } = await this.call('shops', 'mine', {}, as);
      if (shops.some((shop) => shop.shopId === shopId && wanted.includes(shop.role))) return as;
    }
    throw new Error(`nobody is ${wanted.join(' or ')} in ${shopId}`);
  }

  /** A product that is on sale in more than one way, with its shop. */
  async product(): Promise<Found> {
    const { shops } = await this.call('shops', 'discover', { limit: 20 });
    const cards = shops.flatMap((shop) => shop.products).filter((card) => !card.soldOut);
    for (const { productId } of cards) {
      const { product, shop } = await this.call('catalog', 'get', { productId });
      const sku = product.skus.filter(({ available }) => available >= 20).at(-1);
      if (product.listed && product.skus.length > 1 && sku) return { product, shop, sku };
    }
    throw new Error('nothing on this street comes in more than one way');
  }

  /** An order that waits for payment. */
  async order(as: string): Promise<string> {
    const { product, sku } = await this.product();
    return this.orderOf(as, product.productId, sku.skuId);
  }

  /** The same of one thing. */
  async orderOf(as: string, productId: string, skuId: string): Promise<string> {
    const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = someAddress as Address;
    const placed = await this.call(
      'orders',
      'place',
      {
        lines: [{ productId, skuId, n: 1 }],
        address: { userName, telNumber, provinceName, cityName, countyName, detailInfo },
        launch: { scene: 1001, path: 'pages/product/index', query: {} },
      },
      as,
    );
    return placed.orders[0]!.orderId;
  }

  /** A conversation that a shopper began on the shop's page. */
  async talk(shopId: string): Promise<string> {
    const as = await this.shopper();
    await this.call('service', 'send', { shopId, says: { kind: 'text', text: '请问今天发货吗' } }, as);
    const agent = await this.agent(shopId);
    const { talks } = await this.call('service', 'inbox', { shopId, box: 'all' }, agent);
    return talks[0]?.talkId ?? '';
  }

  /** Lets a shop answer at every hour of the day: a test may run at night. */
  async opensAllDay(shopId: string): Promise<void> {
    const as = await this.member(shopId, ['owner']);
    const { version, settings } = await this.call('service', 'settings', { shopId }, as);
    const always = { ...settings, hours: [] };
    await this.call('service', 'saveSettings', { shopId, version, settings: always }, as);
  }

  /** Puts a text up as somebody's file; answers its id. */
  async upload(as: string, body: string): Promise<string> {
    const { folder } = await this.call('pictures', 'folder', {}, as);
    const header = { authorization: `Bearer ${await this.token(as)}` };
    const file = `${this.base}/storage/${folder}/${randomUUID()}.csv`;
    const { text } = await http(file, { method: 'PUT', header, body });
    return (JSON.parse(text) as { fileID: string }).fileID;
  }

  private async token(as: string): Promise<string> {
    const known = this.tokens.get(as);
    if (known) return known;
    const { token } = await post<{ token: string }>(this.base, '/dev/login', { as });
    this.tokens.set(as, token);
    return token;
  }
}

/** The shop with the fullest homepage: five things on show, and most goods. */
export async function fullShop(street: Street): Promise<{ shopId: string; name: string }> {
  const { shops } = await street.call('shops', 'discover', { limit: 20 });
  const pages = await Promise.all(shops.map(({ shopId }) => street.call('homepage', 'get', { shopId })));
  const full = pages
    .filter(({ homepage }) => homepage.showcase.items.length === 5)
    .sort((a, b) => b.shop.productCount - a.shop.productCount);
  if (!full[0]) throw new Error('no shop shows five things');
  return full[0].shop;
}

type Address = Record<
  'userName' | 'telNumber' | 'provinceName' | 'cityName' | 'countyName' | 'detailInfo',
  string
>;
