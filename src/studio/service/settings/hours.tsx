import { Text, View } from '@tarojs/components';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { Flaw } from '../../form/entry';
import type { HoursLine } from './draft';
import { TimeEntry } from './time-entry';
import { settingsWords } from './words';

interface Props {
  hours: readonly HoursLine[];
  flaw?: string;
  onChange: (hours: HoursLine[]) => void;
}

const aDay: HoursLine = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '21:00' };
/** The function takes no more. */
const MOST = 14;

/** When somebody answers, in spans of some days of the week. */
export function Hours({ hours, flaw, onChange }: Props) {
  const t = useWords(settingsWords);
  const change = (at: number, line: HoursLine) => onChange(hours.map((one, i) => (i === at ? line : one)));
  return (
    <View className="service-part">
      <Text className="service-part-title">{t.hours}</Text>
      <Text className="service-part-hint">{t.hoursHint}</Text>
      {hours.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: spans have no id, and the fields of one hold no state of their own
        <Span key={i} i={i} line={line} onChange={(next) => change(i, next)}>
          <Pressable
            className="span-remove"
            label={t.removeSpan(i + 1)}
            onPress={() => onChange(hours.filter((_, at) => at !== i))}
          >
            <Text>{t.remove}</Text>
          </Pressable>
        </Span>
      ))}
      {flaw ? <Flaw text={flaw} /> : null}
      {hours.length < MOST ? (
        <Button kind="line" size="small" text={t.addSpan} onPress={() => onChange([...hours, aDay])} />
      ) : null}
    </View>
  );
}

interface SpanProps {
  i: number;
  line: HoursLine;
  onChange: (line: HoursLine) => void;
  children: React.ReactNode;
}

function Span({ i, line, onChange, children }: SpanProps) {
  const t = useWords(settingsWords);
  const toggle = (day: number) => {
    const days = line.days.includes(day) ? line.days.filter((one) => one !== day) : [...line.days, day];
    onChange({ ...line, days: days.sort((a, b) => a - b) });
  };
  return (
    <View className="span">
      <View className="span-days" {...named(t.days(i + 1), 'group')}>
        {t.weekdays.split(',').map((name, at) => (
          <Pressable
            key={name}
            role="checkbox"
            checked={line.days.includes(at + 1)}
            label={t.weekday(name)}
            className={`span-day${line.days.includes(at + 1) ? ' is-on' : ''}`}
            onPress={() => toggle(at + 1)}
          >
            <Text>{name}</Text>
          </Pressable>
        ))}
      </View>
      <View className="span-times">
        <TimeEntry name={t.from(i + 1)} value={line.from} onChange={(from) => onChange({ ...line, from })} />
        <Text>–</Text>
        <TimeEntry name={t.to(i + 1)} value={line.to} onChange={(to) => onChange({ ...line, to })} />
        {children}
      </View>
    </View>
  );
}
