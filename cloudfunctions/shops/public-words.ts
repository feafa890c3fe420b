import { type Call, refuse } from '../platform/call';
import { checkText, refusedOffPlatform, refusedText } from '../platform/text-check';

/**
 * What we, and then WeChat, have against words that everybody would read from now on; null where nothing is. Nothing
 * becomes public because nobody looked: what WeChat is not sure of is to be said in other words, and where it does not
 * answer one tries again. One openapi call, none for an empty text.
 */
export async function refusedInPublic(words: string, field: string, call: Call) {
  const away = refusedOffPlatform(words, field);
  if (away) return away;
  const verdict = await checkText(words, { openid: call.openid, scene: 1 }, call);
  if (verdict === 'unknown') return refuse('BUSY', '微信暂时没有回复内容检查，请稍后再试', field);
  if (verdict === 'review') return refuse('CONTENT_REFUSED', '内容可能不合规，请换一种说法', field);
  return refusedText(verdict, field);
}
