/** What ends a conversation, and what people put around it. Assent alone (好的) may be the answer to an offer. */
const closing =
  '谢谢|谢了|多谢|感谢|辛苦|麻烦您了|麻烦你了|知道|明白|了解|收到|没事|没问题|不用了|再见|拜拜|thanks|thankyou|thx|gotit|bye';
const around =
  '好|的|滴|哒|嘞|嗯|哦|噢|ok|okay|行|您|你|了|啦|哈|呀|哟|客服|店家|老板|亲|非常|很|太|那|先|就|我';

const whole = new RegExp(`^(?:${closing}|${around})+$`);
const some = new RegExp(closing);

/**
 * Whether a text says thanks or goodbye and nothing more: after a person's answer nobody waits for a reply to it, and a
 * shop is not judged by having had the shopper's word last.
 */
export function isCourtesy(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[[^\][]{1,6}\]/g, '')
    .replace(/[^\p{L}\p{N}?]+/gu, '');
  return plain.length <= 24 && whole.test(plain) && some.test(plain);
}
