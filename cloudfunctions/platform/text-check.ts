import { offPlatform } from '../../domain/off-platform';
import type { Openid } from '../../domain/units';
import { type Call, refuse } from './call';
import { cloud, wordsOf } from './sdk';

/** `unknown`: WeChat could not be asked. What is to be public waits then; what only its parties read may go on. */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'unknown';

/** WeChat's scene of a check: 1 资料, 2 评论, 3 论坛, 4 社交日志. */
export type TextScene = 1 | 2 | 3 | 4;

/** msgSecCheck version 2 takes 2,500 characters. */
const most = 2500;
const order: readonly TextVerdict[] = ['pass', 'unknown', 'review', 'risky'];

/**
 * What WeChat thinks of a text (`security.msgSecCheck`, version 2; the function needs its openapi permission).
 * Whoever wrote it must have opened the mini program within two hours. One openapi call for 2,500 characters, none
 * for an empty text; never throws.
 */
export async function checkText(
  text: string,
  by: { openid: Openid; scene: TextScene; nickname?: string; title?: string },
  call: Call,
): Promise<TextVerdict> {
  const characters = [...text.trim()];
  let worst: TextVerdict = 'pass';
  for (let at = 0; at < characters.length && worst !== 'risky'; at += most) {
    const verdict = await checked(characters.slice(at, at + most).join(''), by, call);
    if (order.indexOf(verdict) > order.indexOf(worst)) worst = verdict;
  }
  return worst;
}

async function checked(
  content: string,
  { openid, scene, nickname, title }: Parameters<typeof checkText>[1],
  call: Call,
): Promise<TextVerdict> {
  try {
    const reply = await cloud.openapi.security!.msgSecCheck!({
      content,
      version: 2,
      scene,
      openid,
      ...(nickname ? { nickname } : {}),
      ...(title ? { title } : {}),
    });
    const suggest = (reply.result as { suggest?: unknown } | undefined)?.suggest;
    return order.find((verdict) => verdict === suggest) ?? 'unknown';
  } catch (error) {
    // The first version's way to say risky.
    if ((error as { errCode?: number }).errCode === 87014) return 'risky';
    call.log('text not checked', { why: wordsOf(error) });
    return 'unknown';
  }
}

/** The refusal of a text that WeChat finds risky; null for any other verdict. */
export const refusedText = (verdict: TextVerdict, field: string) =>
  verdict === 'risky' ? refuse('CONTENT_REFUSED', '内容可能违反规定，请修改后再试', field) : null;

/** The refusal of a shop's public words that lead shoppers to pay elsewhere; null where they do not. */
export const refusedOffPlatform = (text: string, field: string) =>
  offPlatform(text) === null
    ? null
    : refuse('CONTENT_REFUSED', '不能引导顾客在平台外联系或付款，请修改后再试', field, {
        why: 'OFF_PLATFORM',
      });
