import type { Ms, ShopId } from '../units';

/** What a share is bound to: nobody can take it from one shop or page to another. */
export interface ShareTarget {
  shopId: ShopId;
  /** The product, or empty for the shop's own page. */
  productId: string;
  /** A promoter's plan, where the link is one of theirs. */
  planId?: string;
}

export interface ShareSecret {
  keyId: string;
  secret: string;
}

/** HMAC of a message in base64url, cut to 22 characters (132 bits). */
export type Sign = (secret: string, message: string) => string;

const dayMs = 86_400_000;
const form = /^([a-z0-9]{1,8})\.([a-z0-9]{1,6})\.([a-z0-9]{16})\.([A-Za-z0-9_-]{22})$/;

/**
 * Secrets as a deployer writes them: `k2=…;k1=…`. The first signs; every one of them is still believed, so that a
 * secret is changed by putting a new one before it, and dropped when what it signed is over.
 */
export function shareSecrets(text: string): ShareSecret[] {
  return text.split(';').flatMap((part) => {
    const [, keyId, secret] = part.trim().match(/^([a-z0-9]{1,8})=(.{16,})$/) ?? [];
    return keyId && secret ? [{ keyId, secret }] : [];
  });
}

const message = (
  keyId: string,
  expires: string,
  sharer: string,
  { shopId, productId, planId }: ShareTarget,
) => ['share', keyId, expires, sharer, shopId, productId, ...(planId ? [planId] : [])].join('|');

/**
 * A token that says who passed a page on: `<key>.<last day>.<sharer>.<signature>`, at most 56 characters. It is the
 * same all day, so that pages do not differ for nothing. null where no secret is given.
 * @param sharer 16 small letters and digits that name the person within the shop
 */
export function makeShare(
  sharer: string,
  target: ShareTarget,
  secrets: readonly ShareSecret[],
  expiresAt: Ms,
  sign: Sign,
): string | null {
  const [newest] = secrets;
  if (!newest) return null;
  const expires = Math.floor(expiresAt / dayMs).toString(36);
  const signature = sign(newest.secret, message(newest.keyId, expires, sharer, target));
  return `${newest.keyId}.${expires}.${sharer}.${signature}`;
}

/** The sharer a token names for this page; empty for one that is forged, over, or of another page. */
export function readShare(
  token: string,
  target: ShareTarget,
  secrets: readonly ShareSecret[],
  now: Ms,
  sign: Sign,
): string {
  const [, keyId = '', expires = '', sharer = '', signature = ''] = token.match(form) ?? [];
  const known = secrets.find((one) => one.keyId === keyId);
  if (!known || Number.parseInt(expires, 36) < Math.floor(now / dayMs)) return '';
  const wanted = sign(known.secret, message(keyId, expires, sharer, target));
  return sameText(wanted, signature) ? sharer : '';
}

/** Takes as long for a wrong text as for a right one. */
export function sameText(a: string, b: string): boolean {
  let differs = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) differs |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1));
  return differs === 0;
}
