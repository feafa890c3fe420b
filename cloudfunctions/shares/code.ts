import type { ShareCodeDoc } from '../../domain/documents';
import { codeLife, isSame, livesOn, type Named } from '../../domain/entrance/code';
import { codeKey } from '../../domain/entrance/code-key';
import { routeOf } from '../../domain/entrance/page-path';
import { days } from '../../domain/rules';
import { type Call, ok, refuse } from '../platform/call';
import * as db from '../platform/db';
import { digest, hexDigest } from '../platform/digest';
import { linksTo, store } from '../platform/pictures/files';
import { drawCode } from './wechat';

/** Keys tried for one code; that even the second is another's does not happen. */
const tries = 3;
/** Pixels; WeChat draws 280 to 1280. */
const width = 430;

/**
 * The code of a page under who or what passes it on, made where there is none. One operation where it is there; else
 * three, WeChat's picture and two storage calls. Each step can be repeated.
 */
export async function codeFor(named: Named, call: Call) {
  const found = await foundOrMade(named, call);
  return found.ok ? drawn(found.data, call) : found;
}

async function foundOrMade(named: Named, call: Call) {
  const life = codeLife(named, call.now, call.rules);
  for (let n = 0; n < tries; n++) {
    const _id = keyOf(named, n);
    const there = await db.get('share_codes', _id);
    if (there && isSame(there, named)) return ok(await prolonged(there, life));
    if (there) continue;
    const many = await tooMany(named, call);
    if (many) return many;
    const doc = {
      ...named,
      _id,
      ...life,
      maker: makerOf(call),
      picture: null,
      links: {},
      createdAt: call.now,
    };
    if ((await db.insert('share_codes', doc)) === 'inserted') return ok<ShareCodeDoc>(doc);
    // Somebody was faster: this caller's other try, as good as always.
    const faster = await db.get('share_codes', _id);
    if (faster && isSame(faster, named)) return ok(faster);
  }
  throw new Error('no key for a code');
}

const keyOf = ({ shopId, productId, sharer, account, promoted }: Named, n: number): string =>
  codeKey(hexDigest(promoted ? 'promoted code' : 'code', shopId, productId, sharer, account, String(n)));

const makerOf = ({ openid }: Call): string => digest(24, 'maker', openid);

/** Write: update. Counts a day longer at a time. */
async function prolonged(code: ShareCodeDoc, life: ReturnType<typeof codeLife>): Promise<ShareCodeDoc> {
  if (!livesOn(code, life)) return code;
  await db.update('share_codes', { _id: code._id }, life);
  return { ...code, ...life };
}

async function tooMany(named: Named, call: Call) {
  const { rules, now } = call;
  if (named.sharer) {
    const mine = { maker: makerOf(call), createdAt: db.cmd.gte(now - days(1)) };
    const n = await db.count('share_codes', mine);
    return n >= rules['share.codesPerDay'] ? refuse('OVER_LIMIT', '今天生成的海报太多了，请明天再试') : null;
  }
  const n = await db.count('share_codes', { shopId: named.shopId, sharer: '' });
  return n >= rules['share.codesPerShop']
    ? refuse('OVER_LIMIT', `一家店最多 ${rules['share.codesPerShop']} 个推广码，请先用已有的账号`)
    : null;
}

/** Write: update. The code with its picture, drawn by WeChat the first time. */
async function drawn(code: ShareCodeDoc, call: Call) {
  if (code.picture) return ok({ ...code, picture: code.picture });
  const picture = await drawCode(code._id, routeOf(code), width);
  if (!picture.ok) return picture;
  const { bytes, isPng } = picture.data;
  const fileId = await store(`public/codes/${code._id}.${isPng ? 'png' : 'jpg'}`, bytes);
  const link = (await linksTo([fileId], 3600)).get(fileId);
  if (link === undefined) throw new Error(`no link to ${fileId}`);
  const kept = { fileId, url: link.replace(/\?.*$/, '') };
  await db.update('share_codes', { _id: code._id }, { picture: db.cmd.set(kept) });
  call.log('code drawn', { key: code._id });
  return ok({ ...code, picture: kept });
}

/** What a caller gets of a code. */
export const shownCode = ({
  _id,
  picture,
  expiresAt,
}: {
  _id: string;
  picture: { url: string };
  expiresAt: number;
}) => ({
  key: _id,
  url: picture.url,
  expiresAt,
});
