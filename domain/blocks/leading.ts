import * as v from 'valibot';
import { picture, words } from './form';

// Modules that lead out of the shop: to the live room, to an account to follow, into a group.
const title = words(100);
const note = words(200);

/** The way to the live room of a 视频号. */
export const live = v.strictObject({ title, finderUserName: words(128) });
export type Live = v.InferOutput<typeof live>;

/** An account to follow: a 公众号 by its `gh_…` name, a 视频号 by its finder name. */
export const follow = v.strictObject({
  kind: v.picklist(['official', 'channels']),
  account: words(128),
  title,
  note,
});
export type Follow = v.InferOutput<typeof follow>;

/** A group to join: its code is a picture that WeChat recognises when it is held. */
export const group = v.strictObject({ title, note, img: picture });
export type Group = v.InferOutput<typeof group>;
