import { ok, refuse } from '../platform/call';
import { cloud } from '../platform/sdk';

type Data = Record<string, unknown>;

/** WeChat's numbers of what it refuses, each with what a person can do about it. */
const refusals = {
  /** No such page in the released mini program. */
  40066: ['WRONG_STATE', '小程序还没有发布这个页面，发布后再生成'],
  41030: ['WRONG_STATE', '小程序还没有发布这个页面，发布后再生成'],
  40225: ['CONTENT_REFUSED', '微信不接受这个标题'],
  43104: ['WRONG_STATE', '微信没有给这个小程序开放这种链接'],
  45009: ['QUOTA_USED', '今天向微信要的次数用完了，请明天再试'],
  85400: ['QUOTA_USED', '向微信要的链接到上限了'],
} as const;

/**
 * Asks WeChat for a code or link. What it refuses for a reason of its own is a refusal here.
 * @throws what nobody could know of: no answer, no permission in config.json
 */
export async function askWeChat(group: string, name: string, data: Data) {
  try {
    const reply = await cloud.openapi[group]?.[name]?.(data);
    if (!reply) throw new Error(`no openapi.${group}.${name}`);
    return { ok: true as const, data: reply };
  } catch (error) {
    const { errCode } = error as { errCode?: number };
    const known = refusals[errCode as keyof typeof refusals];
    if (!known) throw error;
    return refuse(known[0], known[1], undefined, { errCode });
  }
}

/**
 * Has WeChat draw a mini-program code.
 * @param scene what the code carries, at most 32 characters
 * @param page opened by it, without a leading slash
 * @param width in pixels, 280 to 1280
 * @throws where WeChat answered no picture
 */
export async function drawCode(scene: string, page: string, width: number) {
  const asked = await askWeChat('wxacode', 'getUnlimited', {
    scene,
    page,
    width,
    checkPath: false,
    envVersion: process.env.CODE_VERSION || 'release',
  });
  if (!asked.ok) return asked;
  const { buffer, contentType } = asked.data;
  if (!Buffer.isBuffer(buffer) || buffer.length === 0)
    throw new Error('WeChat answered no picture of a code');
  return ok({ bytes: buffer, isPng: contentType === 'image/png' });
}
