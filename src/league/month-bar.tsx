import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { type Month, monthAfter, monthAt } from './months';
import { leagueWords } from './words';
import './league.scss';

/** Which month is looked at; none that is still to come. */
export function MonthBar({ month, onChange }: { month: Month; onChange: (month: Month) => void }) {
  const t = useWords(leagueWords);
  const last = month >= monthAt(Date.now());
  return (
    <View className="league-months">
      <Pressable
        className="league-month is-before"
        label={t.before}
        onPress={() => onChange(monthAfter(month, -1))}
      >
        <Icon name="back" size={18} />
      </Pressable>
      <Text className="league-month-name">{t.month(month.slice(0, 4), month.slice(4))}</Text>
      <Pressable
        className="league-month"
        label={t.after}
        disabled={last}
        onPress={() => onChange(monthAfter(month, 1))}
      >
        <Icon name="next" size={18} />
      </Pressable>
    </View>
  );
}
