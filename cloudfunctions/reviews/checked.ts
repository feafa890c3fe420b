import type { ReviewState } from '../../domain/documents';
import type { Openid, PictureUrl } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { attachPictures } from '../platform/pictures/show';
import { checkText, refusedText, type TextVerdict } from '../platform/text-check';

/** WeChat's scene of a check: 评论. */
const scene = 2;

export const stateAfter = (verdict: Exclude<TextVerdict, 'risky'>): ReviewState =>
  verdict === 'pass' ? 'public' : verdict === 'review' ? 'held' : 'checking';

/**
 * What a shopper wrote and shows: refused with its reason, or what becomes of it, with the pictures that everybody may
 * see by now. Three operations with pictures, and WeChat's look at the text.
 */
export async function checked(
  said: { text: string; pictures: readonly string[]; nickname?: string },
  about: string,
  call: Call,
) {
  const bad = await attachPictures(said.pictures, { use: 'review', about }, call);
  if (bad) return bad;
  const by = { openid: call.openid, scene, ...(said.nickname ? { nickname: said.nickname } : {}) } as const;
  const verdict = await checkText(said.text, by, call);
  if (verdict === 'risky') return refusedText(verdict, 'text')!;
  return { ok: true as const, state: stateAfter(verdict), imgs: await passed(said.pictures) };
}

/** Where everybody finds those of the pictures that passed, in their order. One operation, none without pictures. */
export async function passed(ids: readonly string[]): Promise<PictureUrl[]> {
  if (ids.length === 0) return [];
  const docs = await db.find(
    'pictures',
    { _id: db.cmd.in(ids), state: 'pass' },
    { limit: ids.length, only: ['publicUrl'] },
  );
  const urls = new Map(docs.map(({ _id, publicUrl }) => [_id, publicUrl]));
  return ids.flatMap((id) => urls.get(id) ?? []);
}

/** Asks again about a text that WeChat could not be asked about. */
export const again = (text: string, openid: Openid, call: Call): Promise<TextVerdict> =>
  checkText(text, { openid, scene }, call);
