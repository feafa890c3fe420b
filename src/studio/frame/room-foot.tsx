import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './room-foot.scss';

/** What can be done on a page of one thing: under the thumb on a phone however short the page is, at its end on a wide window. */
export function RoomFoot({ className = '', children }: PropsWithChildren<{ className?: string }>) {
  return (
    <View className="room-foot-place">
      <View className={`room-foot ${className}`}>{children}</View>
    </View>
  );
}
