import type { Openid } from './units';

/** What people put pictures up for. Public ones are for everybody once they passed; private ones for their parties. */
export const pictureUses = [
  'afterSale',
  'review',
  'support',
  'product',
  'shop',
  'licence',
  'deposit',
] as const;
export type PictureUse = (typeof pictureUses)[number];

const publicUses: readonly PictureUse[] = ['review', 'product', 'shop'];
export const isPublicUse = (use: PictureUse): boolean => publicUses.includes(use);

/** WeChat's scene of a content check: 1 资料, 2 评论, 3 论坛, 4 社交日志. */
const scenes: Record<PictureUse, 1 | 2 | 4> = {
  afterSale: 2,
  review: 2,
  support: 4,
  product: 1,
  shop: 1,
  licence: 1,
  deposit: 2,
};
export const checkSceneOf = (use: PictureUse): 1 | 2 | 4 => scenes[use];

/**
 * `arriving`: not yet copied to where no client can write; `checking`: WeChat looks at it; `review`: a person must;
 * `risky`: it may be shown to nobody; `lost`: its file was gone; `dropped`: nobody used it.
 */
export const pictureStates = ['arriving', 'checking', 'pass', 'review', 'risky', 'lost', 'dropped'] as const;
export type PictureState = (typeof pictureStates)[number];

/** States in which a picture can still become, or is, something to show. */
export const livingStates: readonly PictureState[] = ['arriving', 'checking', 'pass', 'review'];

/** Who looks: the one who put it up, another party, or the operator. */
export type Viewer = 'owner' | 'other' | 'operator';

/** How a form names a picture that was put up: `picture:<id>`. */
const mark = 'picture:';
export const pictureRef = (pictureId: string): string => `${mark}${pictureId}`;

/** The id in such a name; null for anything else, such as an address that is shown already. */
export const pictureIdIn = (ref: string): string | null =>
  ref.startsWith(mark) ? ref.slice(mark.length) : null;

/** Whether a picture may be shown. Others see what passed; who put it up sees it at once, unless it was refused. */
export function maySee(viewer: Viewer, state: PictureState): boolean {
  if (viewer === 'other') return state === 'pass';
  return livingStates.includes(state) && state !== 'arriving';
}

export type PictureType = 'jpg' | 'png' | 'webp';

/** What the first bytes of a file say it is; null for anything that is not shown by WeChat and browsers alike. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const at = (offset: number, ...wanted: number[]) => wanted.every((byte, i) => bytes[offset + i] === byte);
  if (bytes.length < 16) return null;
  if (at(0, 0xff, 0xd8, 0xff)) return 'jpg';
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return null;
}

/**
 * The path of a file that this caller uploaded, or null for any other file: another environment's, another person's,
 * or one that leaves the folder. Names are letters, digits, `_` and `-`, with one ending.
 */
export function incomingPathOf(fileId: string, openid: Openid, env: string): string | null {
  const [, host = '', owner = '', name = ''] =
    /^cloud:\/\/([A-Za-z0-9.-]+)\/incoming\/([^/]+)\/([A-Za-z0-9_-]{8,64}\.[a-z0-9]{2,5})$/.exec(fileId) ??
    [];
  if (!name || owner !== openid || (env && host.split('.')[0] !== env)) return null;
  return `incoming/${owner}/${name}`;
}

/** A file id of the same storage with another path. */
export const siblingFileId = (fileId: string, path: string): string =>
  `${/^cloud:\/\/[^/]+/.exec(fileId)?.[0] ?? ''}/${path}`;
