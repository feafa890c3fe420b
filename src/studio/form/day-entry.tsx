import { Picker, Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Flaw } from './entry';
import './entry.scss';

interface Props {
  name: string;
  /** YYYY-MM-DD */
  value: string;
  onChange: (day: string) => void;
  flaw?: string;
}

/** A day, chosen from the phone's own calendar; typed in a browser, whose own field knows days too. */
export function DayEntry({ name, value, onChange, flaw }: Props) {
  return (
    <View className={`entry${flaw ? ' is-wrong' : ''}`}>
      <Text className="entry-name">{name}</Text>
      {process.env.TARO_ENV === 'h5' ? (
        <input
          className="entry-line entry-date"
          type="date"
          aria-label={name}
          aria-invalid={flaw ? 'true' : 'false'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Picker
          mode="date"
          value={value}
          onChange={(event) => onChange(String(event.detail.value))}
          {...named(`${name} ${value}`, 'button')}
        >
          <View className="entry-line entry-day">
            <Text>{value}</Text>
            <Icon name="down" size={14} />
          </View>
        </Picker>
      )}
      {flaw ? <Flaw text={flaw} /> : null}
    </View>
  );
}
