import { ScrollView, Text, View } from '@tarojs/components';
import { named } from './names';
import { Pressable } from './pressable';
import './tabs.scss';

interface Props<K extends string> {
  tabs: readonly { key: K; text: string }[];
  active: K;
  onChange: (key: K) => void;
  label: string;
  kind?: 'line' | 'chips';
}

/** One of several views of the same thing; scrolls sideways when they are many. */
export function Tabs<K extends string>({ tabs, active, onChange, label, kind = 'line' }: Props<K>) {
  return (
    <ScrollView scrollX className={`tabs is-${kind}`} enableFlex showScrollbar={false}>
      <View className="tabs-row" {...named(label, 'tablist')}>
        {tabs.map((tab) => (
          <Pressable
            key={tab.key}
            role="tab"
            checked={tab.key === active}
            className={`tabs-tab${tab.key === active ? ' is-active' : ''}`}
            onPress={() => onChange(tab.key)}
          >
            <Text className="tabs-text">{tab.text}</Text>
          </Pressable>
        ))}
      </View>
    </ScrollView>
  );
}
