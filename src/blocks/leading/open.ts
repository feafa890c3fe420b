import Taro from '@tarojs/taro';
import type { Output } from '@/cloud/call';
import { toast } from '@/ui/toast';

type Page = Output<'homepage', 'get'>['homepage'];
export type Live = NonNullable<Page['live']>;
export type Follow = NonNullable<Page['follow']>;

/** WeChat's own ways out of a shop; Taro's types lag behind them. */
interface WeChatOpeners {
  /** 2.15.0; status 2: on the air. */
  getChannelsLiveInfo?(of: {
    finderUserName: string;
  }): Promise<{ status: number; feedId: string; nonceId: string }>;
  /** 2.15.0 */
  openChannelsLive?(to: { finderUserName: string; feedId?: string; nonceId?: string }): Promise<unknown>;
  /** 2.21.2 */
  openChannelsUserProfile?(to: { finderUserName: string }): Promise<unknown>;
  /** 3.7.10 */
  openOfficialAccountProfile?(to: { username: string }): Promise<unknown>;
}

const onAir = 2;

/** Into the live room while it is on the air, else to the account it belongs to. */
export async function openLive({ finderUserName }: Live, sentence: string): Promise<void> {
  const wechat = Taro as unknown as WeChatOpeners;
  if (process.env.TARO_ENV === 'h5' || !wechat.openChannelsLive) return toast(sentence);
  const info = await wechat.getChannelsLiveInfo?.({ finderUserName }).catch(() => null);
  if (info?.status === onAir) {
    const { feedId, nonceId } = info;
    await wechat.openChannelsLive({ finderUserName, feedId, nonceId }).catch(() => toast(sentence));
    return;
  }
  await openProfile(wechat.openChannelsUserProfile?.({ finderUserName }), sentence);
}

export async function openFollow({ kind, account }: Follow, sentence: string): Promise<void> {
  const wechat = Taro as unknown as WeChatOpeners;
  if (process.env.TARO_ENV === 'h5') return toast(sentence);
  const opened =
    kind === 'official'
      ? wechat.openOfficialAccountProfile?.({ username: account })
      : wechat.openChannelsUserProfile?.({ finderUserName: account });
  await openProfile(opened, sentence);
}

async function openProfile(opened: Promise<unknown> | undefined, sentence: string): Promise<void> {
  if (!opened) return toast(sentence);
  await opened.catch(() => toast(sentence));
}
