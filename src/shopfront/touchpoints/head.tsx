import { Text, View } from '@tarojs/components';
import { Panel } from '@/studio/overview/panel';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { checkStates, tallied } from '../../../domain/touchpoints/checks';
import type { LastCheck } from './figures';
import { touchpointsWords } from './words';

interface Props {
  last: LastCheck;
  busy: boolean;
  onAgain: () => void;
}

/** How many entrances are open, when that was looked at, and another look. */
export function Head({ last: { at, by, results, againAt }, busy, onAgain }: Props) {
  const t = useWords(touchpointsWords);
  const n = tallied(results);
  return (
    <Panel title={t.state} aside={<Text className="touch-note">{t.checkedAt(dateTime(at), by)}</Text>}>
      <View className="touch-tally" {...named(t.tally(n.ok, n.fails, n.notMeasured), 'status')}>
        {checkStates.map((state) => (
          <View key={state} className={`touch-count is-${state}`}>
            <Text className="touch-n">{n[state]}</Text>
            <Text className="touch-note">{t.stateName(state)}</Text>
          </View>
        ))}
      </View>
      <Button
        kind="soft"
        block
        text={busy ? t.checking : t.again}
        busy={busy}
        disabled={againAt === null}
        onPress={onAgain}
      />
      {againAt === null ? <Text className="touch-note touch-used">{t.used}</Text> : null}
    </Panel>
  );
}
