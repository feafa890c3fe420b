import { View } from '@tarojs/components';
import { type PropsWithChildren, useEffect, useId, useState } from 'react';
import { watchSight } from './watch-sight';
import './when-seen.scss';

/** What lies below the first screen: drawn when the reader comes to it, and from then on. */
export function WhenSeen({ children }: PropsWithChildren) {
  const id = `seen${useId().replace(/\W/g, '')}`;
  const [seen, setSeen] = useState(false);
  useEffect(() => (seen ? undefined : watchSight(id, (inSight) => inSight && setSeen(true))), [id, seen]);
  return (
    <View id={id} className={seen ? '' : 'when-seen'}>
      {seen ? children : null}
    </View>
  );
}
