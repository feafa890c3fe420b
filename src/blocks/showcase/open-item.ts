import Taro from '@tarojs/taro';
import type { Output } from '@/cloud/call';
import { openProduct } from '@/ui/navigate';
import { toast } from '@/ui/toast';

export type ShowcaseItem = Output<'homepage', 'get'>['homepage']['showcase']['items'][number];

/** WeChat's own ways to a 视频号 video (2.19.2) and an article (3.4.8); Taro's types lag behind them. */
interface WeChatOpeners {
  openChannelsActivity?(to: { finderUserName: string; feedId: string }): Promise<unknown>;
  openOfficialAccountArticle?(to: { url: string }): Promise<unknown>;
}

/** Opens what a showcase item stands for; where the phone cannot, says how to get there. */
export async function openItem(
  item: ShowcaseItem,
  sentences: { video: string; article: string },
): Promise<void> {
  if (item.type === 1) return openProduct(item.productId);
  const wechat = Taro as unknown as WeChatOpeners;
  if (item.type === 3) {
    if (process.env.TARO_ENV === 'h5' || !wechat.openChannelsActivity) return toast(sentences.video);
    await wechat
      .openChannelsActivity({ finderUserName: item.finderUserName, feedId: item.feedId })
      .catch(() => toast(sentences.video));
    return;
  }
  if (process.env.TARO_ENV === 'h5') {
    window.open(item.url, '_blank', 'noopener');
    return;
  }
  const copy = () => Taro.setClipboardData({ data: item.url }).then(() => toast(sentences.article));
  if (!wechat.openOfficialAccountArticle) return void copy();
  await wechat.openOfficialAccountArticle({ url: item.url }).catch(copy);
}
