import { Text, View, Button as WeChatButton } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { launchInfo } from '@/cloud/launch';
import { Icon, type IconName } from '@/ui/icon';
import { open as openPage } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { mayLeadAway } from '../../domain/homepage/shown';
import { shareWords } from './words';
import './share-sheet.scss';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Path of the page with who passes it on, as a card carries it. */
  path: string;
  poster: { shopId: string; productId?: string };
}

/**
 * All ways to pass a page on. WeChat's own card is sent by WeChat's own button; Moments only by WeChat's menu. Who came
 * from a live room gets no code.
 */
export function ShareSheet({ open, onClose, path, poster }: Props) {
  const t = useWords(shareWords);
  const join = useJoined();
  const h5 = process.env.TARO_ENV === 'h5';
  const copy = () => {
    const text = h5 ? `${window.location.href.split('#')[0]}#${path}` : path.replace(/^\//, '');
    void Taro.setClipboardData({ data: text });
    onClose();
  };
  const toPoster = () => {
    onClose();
    openPage('trade/poster/index', poster);
  };
  return (
    <Sheet open={open} title={t.title} onClose={onClose}>
      <View>
        {h5 ? null : (
          <WeChatButton
            className="share-way is-native"
            openType="share"
            onClick={onClose}
            aria-label={t.chat}
          >
            <Face icon="chat" name={t.chat} hint={t.chatHint} />
          </WeChatButton>
        )}
        {mayLeadAway(launchInfo().scene) ? (
          <Pressable className="share-way" onPress={toPoster} spoken={join.clause([t.poster, t.posterHint])}>
            <Face icon="photo" name={t.poster} hint={t.posterHint} />
          </Pressable>
        ) : null}
        <Pressable
          className="share-way"
          onPress={copy}
          spoken={join.clause(h5 ? [t.link, t.linkHint] : [t.path, t.pathHint])}
        >
          <Face icon="article" name={h5 ? t.link : t.path} hint={h5 ? t.linkHint : t.pathHint} />
        </Pressable>
        {h5 ? null : (
          <View className="share-way is-told">
            <Face icon="people" name={t.moments} hint={t.momentsHint} />
          </View>
        )}
      </View>
    </Sheet>
  );
}

function Face({ icon, name, hint }: { icon: IconName; name: string; hint: string }): ReactNode {
  return (
    <>
      <View className="share-sign">
        <Icon name={icon} size={20} />
      </View>
      <View className="share-words">
        <Text className="share-name">{name}</Text>
        <Text className="share-hint">{hint}</Text>
      </View>
    </>
  );
}
