import type { Call } from '../platform/call';
import { attachPictures } from '../platform/pictures/show';
import { checkText, refusedText } from '../platform/text-check';

/** 评论: what the two sides of an order say to each other comes nearest to it. */
const commentScene = 2;

/**
 * What is wrong with a side's words and pictures, or null. The pictures stay from here on. Words that WeChat could
 * not look at, or doubts, go on: only the two sides and the operator read them.
 */
export async function checkedEvidence(
  { text, pictures = [] }: { text: string; pictures?: readonly string[] },
  orderId: string,
  call: Call,
) {
  const verdict = await checkText(text, { openid: call.openid, scene: commentScene }, call);
  return (
    refusedText(verdict, 'text') ??
    (await attachPictures(pictures, { use: 'afterSale', about: `order~${orderId}` }, call))
  );
}
