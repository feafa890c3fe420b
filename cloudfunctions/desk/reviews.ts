import type { DeskItemDoc } from '../../domain/desk';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { showPictures } from '../platform/pictures/show';
import { decideHeld, removeReview } from '../reviews/decide';
import type { Kind } from './kind';

const lies =
  (...why: string[]) =>
  ({ facts }: DeskItemDoc) =>
    why.includes(String(facts.why));

/** Reviews whose text WeChat would not decide, and those that somebody reported. */
export const reviews: Kind = {
  decisions: {
    pass: {
      does: '通过，公开显示',
      fits: lies('held', 'both'),
      act: ({ subject }, call) => decideHeld(subject, 'public', call),
    },
    refuse: {
      does: '不通过',
      fits: lies('held', 'both'),
      act: ({ subject, reason }, call) => decideHeld(subject, 'refused', call, reason),
    },
    remove: {
      does: '删除评价，评分随之更正',
      fits: lies('reported', 'both'),
      act: ({ subject, reason }, call) => removeReview(subject, reason, call),
    },
    keep: { does: '保留评价', fits: lies('reported'), act: async () => undefined },
  },
  async look({ subject }: DeskItemDoc, call: Call) {
    const doc = await db.get('reviews', subject);
    if (!doc) return {};
    const ids = [...doc.pictureIds, ...(doc.followUp?.pictureIds ?? [])];
    const pictures = await showPictures(ids, 'operator', call);
    const { state, text, productScore, logisticsScore, serviceScore, orderId, followUp, reply } = doc;
    return {
      status: state,
      text,
      productScore,
      logisticsScore,
      serviceScore,
      orderId,
      followUp: followUp?.text ?? null,
      reply,
      pictures,
    };
  },
};
