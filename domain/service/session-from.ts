/** What a service button says about where it was pressed. Never believed: the functions check each id. */
export interface SessionFrom {
  shopId: string;
  productId?: string;
  orderId?: string;
}

/** WeChat takes 1000 bytes; ids have at most 64 characters each. */
const most = 1000;
const id = /^[A-Za-z0-9_-]{1,64}$/;

/** For `session-from` of the service button. */
export function writeSessionFrom({ shopId, productId, orderId }: SessionFrom): string {
  const parts = [`shop=${shopId}`];
  if (productId) parts.push(`product=${productId}`);
  if (orderId) parts.push(`order=${orderId}`);
  return parts.join('&');
}

/** What an enter event names, or null when it is not ours. Only the form is checked here. */
export function readSessionFrom(text: unknown): SessionFrom | null {
  if (typeof text !== 'string' || text.length > most) return null;
  const fields = new Map(text.split('&').map((part) => part.split('=', 2) as [string, string | undefined]));
  const of = (name: string): string | undefined => {
    const value = fields.get(name);
    return value !== undefined && id.test(value) ? value : undefined;
  };
  const shopId = of('shop');
  if (!shopId) return null;
  const [productId, orderId] = [of('product'), of('order')];
  return { shopId, ...(productId ? { productId } : {}), ...(orderId ? { orderId } : {}) };
}
