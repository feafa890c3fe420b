import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { MonthBar } from '@/league/month-bar';
import { MonthLines } from '@/league/month-lines';
import { monthAt } from '@/league/months';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { planWords } from '../words';
import '../index.scss';

export default function MonthPage() {
  const t = useWords(planWords);
  const { promoterId = '', month = '' } = useRouter().params;
  return (
    <Frame section="league" title={t.bill} inner>
      {({ shopId }) => <Lines shopId={shopId} promoterId={promoterId} first={month} />}
    </Frame>
  );
}

/** What one promoter's month is made of. */
function Lines({ shopId, promoterId, first }: { shopId: ShopId; promoterId: string; first: string }) {
  const [month, setMonth] = useState(first || monthAt(Date.now()));
  return (
    <View className="league-list">
      <MonthBar month={month} onChange={setMonth} />
      <MonthLines
        month={month}
        keys={[shopId, promoterId, month]}
        ask={(cursor) =>
          call('league', 'lines', { shopId, promoterId, month, ...(cursor ? { cursor } : {}) })
        }
        gestures={useListGestures}
      />
    </View>
  );
}
