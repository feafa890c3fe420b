import type { MessageCard, ServiceMessageDoc } from '../../domain/documents';
import type { Openid, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { Envelope } from '../platform/contract';
import { attachPictures } from '../platform/pictures/show';
import { checkText, refusedText } from '../platform/text-check';
import type { ShopSays } from './fields';
import { noSuch, orderCardOf, productCardOf } from './subject';

/** What was said, checked and looked up, ready to be stored. */
export interface Spoken {
  kind: ServiceMessageDoc['kind'];
  text: string;
  picture: string;
  card: MessageCard | null;
}

/** Scene of msgSecCheck: 2, a comment, is the nearest to a talk. */
const talkScene = 2;

/**
 * Checks what either side wants to say on our own page: texts by WeChat's content check, files by whose they are,
 * cards by whose they are. One operation or one openapi call.
 */
export async function checked(
  says: ShopSays,
  where: { shopId: ShopId; shopper: Openid; messageId: string },
  call: Call,
): Promise<Envelope<Spoken>> {
  const none = { text: '', picture: '', card: null };
  switch (says.kind) {
    case 'text':
      return (await unfit(says.text, call)) ?? ok({ ...none, kind: 'text', text: says.text });
    case 'image':
      return (
        (await attach(says.pictureId, where.messageId, call)) ??
        ok({ ...none, kind: 'image', picture: says.pictureId })
      );
    case 'product': {
      const card = await productCardOf(where.shopId, says.productId);
      return card ? ok({ ...none, kind: 'product', card }) : noSuch('商品', 'says.productId');
    }
    case 'order': {
      const card = await orderCardOf(where.shopId, where.shopper, says.orderId);
      return card ? ok({ ...none, kind: 'order', card }) : noSuch('订单', 'says.orderId');
    }
    case 'refundOffer': {
      const card = await orderCardOf(where.shopId, where.shopper, says.orderId, { lineNo: says.lineNo });
      if (!card) return noSuch('订单', 'says.orderId');
      return (await unfit(says.text, call)) ?? ok({ ...none, kind: 'refundOffer', text: says.text, card });
    }
  }
}

/** Only the two sides read a talk: it goes on where WeChat could not be asked, and stops at what is risky alone. */
const unfit = async (text: string, call: Call) =>
  refusedText(await checkText(text, { openid: call.openid, scene: talkScene }, call), 'says.text');

const attach = (pictureId: string, messageId: string, call: Call) =>
  attachPictures([pictureId], { use: 'support', about: messageId, field: 'says.pictureId' }, call);
