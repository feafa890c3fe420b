import { ChannelVideo } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ShowcaseItem } from './open-item';

interface Props {
  video: Extract<ShowcaseItem, { type: 3 }>;
  /** It cannot be played here: of another subject, taken down, or without a network. */
  onError: () => void;
}

/** Whether this WeChat plays a 视频号 video inside a page (base library 2.25.1). */
export const playsInPlace = (): boolean => Taro.canIUse('channel-video');

/** The video of a 视频号 of the same subject, played where its cover was; WeChat's own tap on it leads to the 视频号. */
export function VideoInPlace({ video: { feedId, finderUserName }, onError }: Props) {
  return (
    <ChannelVideo
      className="showcase-video"
      feedId={feedId}
      finderUserName={finderUserName}
      autoplay
      objectFit="cover"
      onError={onError}
    />
  );
}
