import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type Load, useLoad } from '@/cloud/use-load';
import { enter } from '@/studio/frame/navigation';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { Opening } from './draft';
import { OpeningForm } from './form';
import { OutcomeOf } from './outcome';
import { useOpening } from './use-opening';
import { openingWords } from './words';
import './one.scss';

const mayFill = (state: Opening['state']) => state === 'draft' || state === 'returned';

export default function OpeningPage() {
  const t = useWords(openingWords);
  const { openingId } = useRouter().params;
  return (
    <Screen title={t.title}>
      {openingId ? (
        <Found openingId={openingId} />
      ) : (
        <EmptyState
          icon="shop"
          title={t.missing}
          action={{ text: t.toList, onPress: () => enter('shopkeeping/openings/index') }}
        />
      )}
    </Screen>
  );
}

function Found({ openingId }: { openingId: string }) {
  const load = useLoad(() => call('openings', 'get', { openingId }), [openingId]);
  const [turn, setTurn] = useState(0);
  const look = () => void load.reload().then(() => setTurn((n) => n + 1));
  return (
    <Loaded load={load} skeleton="list">
      {(first) => <One key={turn} first={first} look={look} load={load} />}
    </Loaded>
  );
}

/** To be filled in, or what became of it. */
function One({ first, look, load }: { first: Opening; look: () => void; load: Load<Opening> }) {
  const filling = useOpening(first);
  return (
    <View className="opening">
      {mayFill(filling.seen.state) ? (
        <OpeningForm filling={filling} look={look} />
      ) : (
        <OutcomeOf filling={filling} look={look} looking={load.loading} />
      )}
    </View>
  );
}
