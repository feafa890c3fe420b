import { beijingDay } from '../../domain/calendar';
import type { ShopDoc } from '../../domain/documents';
import { noticeTime } from '../../domain/notice';
import { days } from '../../domain/rules';
import type { Hundredths } from '../../domain/units';
import * as db from '../platform/db';
import { announce } from '../platform/notices/announce';
import type { Closing } from './closing';

/**
 * Tells the shop's owners, if they asked for it, that the score fell within a week by as much as the rules call a fall.
 * Once a week at most, under a derived id: a night that is worked through twice tells nobody twice. Two operations, and
 * one an owner.
 */
export async function tellOfFall(
  { _id, name }: Pick<ShopDoc, '_id' | 'name'>,
  overall: Hundredths,
  { now, fallAlert }: Pick<Closing, 'now' | 'fallAlert'>,
): Promise<void> {
  const [then] = await db.find(
    'rating_days',
    { shopId: _id, day: db.cmd.lte(beijingDay(now - days(8))) },
    { sort: ['-day'], limit: 1, only: ['overall'] },
  );
  if (!then || then.overall - overall < fallAlert) return;
  const owners = await db.find('members', { shopId: _id, role: 'owner' }, { only: ['openid'] });
  const week = Math.floor(now / days(7));
  for (const { openid } of owners) {
    await announce({
      kind: 'ratingFell',
      to: openid,
      about: `${_id}~${week}~${openid}`,
      page: `shopfront/rating/index?shopId=${_id}`,
      fields: { shop: name, score: (overall / 100).toFixed(2), at: noticeTime(now) },
    });
  }
}
