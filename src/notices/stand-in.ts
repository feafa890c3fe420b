import Taro from '@tarojs/taro';
import { currentToken } from '@/cloud/session';

/** Lets the local cloud's WeChat know what was agreed to, as a phone's own WeChat would. */
export async function tellStandIn(templateIds: string[]): Promise<void> {
  await Taro.request({
    url: `${TONGDIAN_LOCAL}/dev/wechat/subscribe`,
    method: 'POST',
    header: { 'content-type': 'application/json', authorization: `Bearer ${await currentToken()}` },
    data: { templateIds },
  }).catch(() => undefined);
}
