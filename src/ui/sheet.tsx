import { ScrollView, Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { useWords } from '@/words/dictionary';
import { Icon } from './icon';
import { named } from './names';
import { Pressable } from './pressable';
import { useSheetKeys } from './sheet-keys';
import { uiWords } from './words';
import './sheet.scss';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Stays in view under the scrolling part, usually the one button. */
  foot?: ReactNode;
}

/**
 * A panel from the bottom edge for one small task. Closed by its cross, by a tap beside it, or by Escape.
 * It comes and goes inside a place of its own: taking a part away sends all its siblings to the view again.
 */
export function Sheet(props: PropsWithChildren<Props>) {
  return <View>{props.open ? <Panel {...props} /> : null}</View>;
}

function Panel({ title, onClose, foot, children }: PropsWithChildren<Props>) {
  const t = useWords(uiWords);
  useSheetKeys(onClose);
  return (
    <View className="sheet" {...named(title, 'dialog')}>
      <View className="sheet-veil" onClick={onClose} catchMove />
      <View className="sheet-panel">
        <View className="sheet-head">
          <Text className="sheet-title">{title}</Text>
          <Pressable className="sheet-close" label={t.close} onPress={onClose}>
            <Icon name="close" size={18} />
          </Pressable>
        </View>
        <ScrollView scrollY className="sheet-body">
          {children}
        </ScrollView>
        {foot ? <View className="sheet-foot">{foot}</View> : null}
      </View>
    </View>
  );
}
