import Taro from '@tarojs/taro';

/** Asks in WeChat's own words which of these messages are wanted; must follow a tap or a payment at once. */
export async function question(templateIds: string[]): Promise<string[]> {
  try {
    // WeChat takes `tmplIds`; the type wants Alipay's list beside it.
    const answer = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] });
    const told = answer as unknown as Record<string, unknown>;
    return templateIds.filter((id) => told[id] === 'accept');
  } catch {
    // Switched off as a whole, or no tap before it: nobody agreed.
    return [];
  }
}
