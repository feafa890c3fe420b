import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { named } from '@/ui/names';
import './panel.scss';

/** One subject of the overview: its name, what stands beside the name, its figures. */
export function Panel({ title, aside, children }: PropsWithChildren<{ title: string; aside?: ReactNode }>) {
  return (
    <View className="panel" {...named(title, 'region')}>
      <View className="panel-head">
        <View {...(process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': '2' } : {})}>
          <Text className="panel-title">{title}</Text>
        </View>
        {aside}
      </View>
      {children}
    </View>
  );
}
