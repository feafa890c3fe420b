import Taro from '@tarojs/taro';

/** What 视频号 says of who passed something on there. */
export interface ChannelsShare {
  sharer?: string;
  promoter?: string;
}

/** Scenes in which it says so: a live room's goods, a link, the homepage's goods, a product card in a chat. */
const sayingScenes: readonly number[] = [1177, 1184, 1195, 1208];
/** The first page waits for its word so long, and goes without it then. */
const PATIENCE = 400;

/** Who passed it on in 视频号, by getChannelsShareKey (2.22.1); null where it is none of its shares or does not say. */
export function channelsOf(scene: number): Promise<ChannelsShare | null> {
  const says = process.env.TARO_ENV === 'weapp' && typeof Taro.getChannelsShareKey === 'function';
  if (!says || !sayingScenes.includes(scene)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE);
    const end = (share: ChannelsShare | null) => {
      clearTimeout(timer);
      resolve(share);
    };
    // With call-backs WeChat answers no promise, whatever the types say.
    void Taro.getChannelsShareKey({ success: (answer) => end(shareIn(answer)), fail: () => end(null) });
  });
}

function shareIn(answer: Partial<Taro.getChannelsShareKey.SuccessCallbackResult>): ChannelsShare | null {
  const { sharerOpenId, promoter } = answer;
  const said = {
    ...(sharerOpenId ? { sharer: String(sharerOpenId).slice(0, 64) } : {}),
    ...(promoter?.promoterId ? { promoter: String(promoter.promoterId).slice(0, 64) } : {}),
  };
  return Object.keys(said).length > 0 ? said : null;
}
