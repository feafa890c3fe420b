import { Picker, Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import '../../form/entry.scss';

interface Props {
  name: string;
  /** HH:MM */
  value: string;
  onChange: (time: string) => void;
}

/** A time of day, from the phone's own wheel; in a browser from its own field. */
export function TimeEntry({ name, value, onChange }: Props) {
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        className="entry-line entry-date"
        type="time"
        aria-label={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Picker
      mode="time"
      value={value}
      onChange={(event) => onChange(String(event.detail.value))}
      {...named(`${name} ${value}`, 'button')}
    >
      <View className="entry-line entry-day">
        <Text>{value}</Text>
        <Icon name="down" size={14} />
      </View>
    </Picker>
  );
}
