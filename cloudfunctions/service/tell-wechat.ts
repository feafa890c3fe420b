import type { ServiceMessageDoc } from '../../domain/documents';
import { cloud, wordsOf } from '../platform/sdk';
import { mediaOf } from './media';

/** What became of one try, by WeChat's word; `unknown` where it gave none. */
export type Told =
  | { kind: 'sent' | 'unknown'; why: string }
  | { kind: 'refused'; why: string; again: boolean; closes: boolean };

/** WeChat's own words that a later try may go through: asked too often (45009), too often in a minute (45011). */
const passing: readonly number[] = [45009, 45011];
/** The window is over (45015) or used up (45047): nothing goes until the shopper writes. */
const closing: readonly number[] = [45015, 45047];
/** The service refused before WeChat saw it: no permission declared, no such interface. */
const ours: readonly number[] = [-604100, -604101];

/**
 * Gives one message to WeChat. A positive code is WeChat's refusal, so nothing was sent; whatever else is thrown
 * (time-out, broken line, `-1 system error`) leaves open whether it was. One openapi call, two with a picture.
 */
export async function tellWeChat(message: ServiceMessageDoc): Promise<Told> {
  let body: Record<string, unknown>;
  try {
    body = await bodyOf(message);
  } catch (error) {
    return { kind: 'refused', why: `picture: ${wordsOf(error)}`, again: true, closes: false };
  }
  try {
    await cloud.openapi.customerServiceMessage!.send!({ touser: message.openid, ...body });
    return { kind: 'sent', why: '' };
  } catch (error) {
    const code = Number((error as { errCode?: unknown } | null)?.errCode ?? 0);
    if (code <= 0 && !ours.includes(code)) return { kind: 'unknown', why: wordsOf(error) };
    return {
      kind: 'refused',
      why: `${code}`,
      again: passing.includes(code),
      closes: closing.includes(code),
    };
  }
}

const text = (content: string) => ({ msgtype: 'text', text: { content } });

/** The body by the platform's names. A card is a mini program's page; its picture must be WeChat's own media. */
async function bodyOf({
  kind,
  text: said,
  picture,
  card,
}: ServiceMessageDoc): Promise<Record<string, unknown>> {
  if (kind === 'image') return { msgtype: 'image', image: { media_id: await mediaOf(picture) } };
  if (!card || card.kind === 'page') return text(said);
  const thumb = await mediaOf(card.thumb).catch(() => null);
  const page = pageOf(card);
  if (thumb === null) return text(`${said || titleOf(card)}`);
  return {
    msgtype: 'miniprogrampage',
    miniprogrampage: { title: titleOf(card), pagepath: page, thumb_media_id: thumb },
  };
}

type Card = Exclude<NonNullable<ServiceMessageDoc['card']>, { kind: 'page' }>;

const titleOf = (card: Card): string => {
  if (card.kind === 'product') return card.title;
  return card.kind === 'order' ? `订单：${card.title}` : `退款申请：${card.title}`;
};

function pageOf(card: Card): string {
  if (card.kind === 'product') return `pages/product/index?productId=${card.productId}`;
  if (card.kind === 'refundOffer' && card.lineNo !== undefined)
    return `trade/aftersale/apply/index?orderId=${card.orderId}&lineNo=${card.lineNo}`;
  return `trade/order/index?orderId=${card.orderId}`;
}
