import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@/cloud/call';
import type { IconName } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import type { CountedModule } from '../../../domain/homepage/modules';
import { useCounted, useTapped } from '../counted';
import { openFollow, openLive } from './open';
import { words } from './words';
import '@/ui/icon.scss';
import './view.scss';

type Page = Output<'homepage', 'get'>['homepage'];

/** The ways out of the shop that it offers: its live room, an account to follow, a group to join. */
export function LeadingView({ live, follow, group }: Pick<Page, 'live' | 'follow' | 'group'>) {
  const t = useWords(words);
  const [joining, setJoining] = useState(false);
  if (!live && !follow && !group) return null;
  return (
    <View className="leading">
      {live ? (
        <Way
          module="live"
          icon="video"
          kind={t.live}
          title={live.title}
          act={t.enter}
          onPress={() => void openLive(live, t.liveInWeChat)}
        />
      ) : null}
      {follow ? (
        <Way
          module="follow"
          icon={follow.kind === 'official' ? 'article' : 'video'}
          kind={t[follow.kind]}
          title={follow.title}
          note={follow.note}
          act={t.follow}
          onPress={() => void openFollow(follow, t.followInWeChat)}
        />
      ) : null}
      {group ? (
        <Way
          module="group"
          icon="service"
          kind={t.group}
          title={group.title}
          note={group.note}
          act={t.join}
          onPress={() => setJoining(true)}
        />
      ) : null}
      {group ? (
        <Sheet open={joining} title={group.title} onClose={() => setJoining(false)}>
          <View className="leading-code">
            <Image
              className="leading-picture"
              src={group.img}
              mode="aspectFit"
              showMenuByLongpress
              {...(process.env.TARO_ENV === 'h5'
                ? { nativeProps: { alt: t.code(group.title) } }
                : named(t.code(group.title)))}
            />
            <Text className="leading-hold">{t.hold}</Text>
          </View>
        </Sheet>
      ) : null}
    </View>
  );
}

interface WayProps {
  module: CountedModule;
  icon: IconName;
  kind: string;
  title: string;
  note?: string;
  act: string;
  onPress: () => void;
}

function Way({ module, icon, kind, title, note, act, onPress }: WayProps) {
  const tapped = useTapped(module);
  const id = useCounted(module);
  const press = () => {
    tapped();
    onPress();
  };
  return (
    <View id={id}>
      <Pressable role="link" spoken={`${kind} ${title} ${act}`} onPress={press}>
        <Face icon={`icon icon-${icon}`} title={title} note={note || kind} act={act} />
      </Pressable>
    </View>
  );
}

/** Compiled into a template of its own (compileMode): one node instead of nine. */
function Face({ icon, title, note, act }: { icon: string; title: string; note: string; act: string }) {
  return (
    <View compileMode className="leading-way">
      <View className="leading-icon">
        <View className={icon} />
      </View>
      <View className="leading-words">
        <View className="leading-title">{title}</View>
        <View className="leading-note">{note}</View>
      </View>
      <View className="leading-act">{act}</View>
    </View>
  );
}
