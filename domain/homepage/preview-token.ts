import { type ShareSecret, type Sign, sameText } from '../entrance/share';
import type { Ms, ShopId } from '../units';

/** Who may look by a token: whoever works in the shop, in whatever role. */
export type PreviewViewer = 'member';

/** What a look at a draft is bound to: one shop, one version of its draft, one kind of viewer. */
export interface PreviewTarget {
  shopId: ShopId;
  version: number;
  viewer: PreviewViewer;
}

/** The page that shows a draft as a shopper would get it, by a token or by the key of a stored code. */
export const lookPage = 'shopfront/homepage/look/index';

/** How long a code for a look at a draft opens. */
export const previewLasts: Ms = 30 * 60_000;

const secondMs = 1000;
const form = /^([a-z0-9]{1,8})\.([a-z0-9]{1,8})\.([a-z0-9]{1,8})\.([A-Za-z0-9_-]{22})$/;

const message = (keyId: string, expires: string, { shopId, version, viewer }: PreviewTarget) =>
  ['preview', keyId, expires, viewer, shopId, version].join('|');

/**
 * A token that lets a viewer look at one version of a shop's draft: `<key>.<end>.<version>.<signature>`, at most 50
 * characters. null where no secret is given.
 * @param until when it ends, UTC, cut to whole seconds
 */
export function makePreview(
  target: PreviewTarget,
  secrets: readonly ShareSecret[],
  until: Ms,
  sign: Sign,
): string | null {
  const [newest] = secrets;
  if (!newest) return null;
  const expires = Math.floor(until / secondMs).toString(36);
  const signature = sign(newest.secret, message(newest.keyId, expires, target));
  return `${newest.keyId}.${expires}.${target.version.toString(36)}.${signature}`;
}

/** The version that a token opens of this shop for this viewer, and until when; null for one that is forged or another's. */
export function readPreview(
  token: string,
  { shopId, viewer }: Omit<PreviewTarget, 'version'>,
  secrets: readonly ShareSecret[],
  sign: Sign,
): { version: number; until: Ms } | null {
  const [, keyId = '', expires = '', at = '', signature = ''] = token.match(form) ?? [];
  const known = secrets.find((one) => one.keyId === keyId);
  if (!known) return null;
  const version = Number.parseInt(at, 36);
  const wanted = sign(known.secret, message(keyId, expires, { shopId, version, viewer }));
  return sameText(wanted, signature) ? { version, until: Number.parseInt(expires, 36) * secondMs } : null;
}
