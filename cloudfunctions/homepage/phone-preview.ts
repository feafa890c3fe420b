import { codeKey, isCodeKey } from '../../domain/entrance/code-key';
import { lookPage, previewLasts } from '../../domain/homepage/preview-token';
import { days } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { hexDigest } from '../platform/digest';
import { removeDue, type Swept } from '../platform/sweep';
import { drawCode } from '../shares/wechat';
import type { HomepageContract } from './contract';
import { noPreview, notToSee, previewed } from './preview';

/** Pixels, WeChat's least: it is shown once, on a screen, to a camera before it. */
const width = 280;
/** So long it is said of a code that it is over, and not that there is none. */
const told = days(1);

/**
 * A mini-program code for a look at a draft. WeChat gives a code 32 characters, too few for a signed token: it carries
 * the key of a row that says what the token would. Write: insert under an id of its own request. Four operations, six where
 * nothing was drafted yet, and WeChat's picture, which nobody keeps.
 */
export async function phoneCode(
  { shopId, version }: ParsedInputOf<HomepageContract, 'phoneCode'>,
  { openid, requestId, now }: Call,
) {
  const refused = await notToSee(shopId, version);
  if (refused) return refused;
  const _id = codeKey(hexDigest('preview', shopId, openid, requestId));
  const until = now + previewLasts;
  const fresh = { _id, shopId, version, until, removeAt: until + told };
  const made = await db.insert('preview_codes', fresh);
  const code = made === 'inserted' ? fresh : ((await db.get('preview_codes', _id)) ?? fresh);
  const picture = await drawCode(_id, lookPage, width);
  if (!picture.ok) return picture;
  const { bytes, isPng } = picture.data;
  return ok({
    code: _id,
    picture: `data:image/${isPng ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`,
    until: code.until,
  });
}

/**
 * What a scanned code opens, for who works in its shop: the row says which shop that is, so the door cannot ask before.
 * At most ten operations and a storage call.
 */
export async function phonePreview({ code }: ParsedInputOf<HomepageContract, 'phonePreview'>, call: Call) {
  const row = isCodeKey(code) ? await db.get('preview_codes', code) : null;
  if (!row) return noPreview();
  const member = await db.get('members', `${row.shopId}~${call.openid}`);
  if (!member) return refuse('FORBIDDEN', '草稿只给本店成员看', 'code');
  const { shopId, version, until } = row;
  return previewed({ shopId, version, until }, call);
}

/** Clock step: removes codes of looks that are long over. */
export const previewCodesOver = (call: Call): Promise<Swept> =>
  removeDue(call, 'preview_codes', () => ({ removeAt: db.cmd.lt(Date.now()) }), ['removeAt']);
