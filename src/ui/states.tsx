import { Text, View } from '@tarojs/components';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useWords } from '@/words/dictionary';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import { named } from './names';
import { uiWords } from './words';
import './states.scss';

interface EmptyProps {
  icon: IconName;
  title: string;
  hint?: string;
  action?: { text: string; onPress: () => void };
}

/** Nothing is here, and what one can do about it. */
export function EmptyState({ icon, title, hint, action }: EmptyProps) {
  return (
    <View className="state">
      <View className="state-icon">
        <Icon name={icon} size={32} />
      </View>
      <Text className="state-title">{title}</Text>
      {hint ? <Text className="state-hint">{hint}</Text> : null}
      {action ? <Button kind="soft" size="small" text={action.text} onPress={action.onPress} /> : null}
    </View>
  );
}

/** It did not work, why in one plain sentence, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: ClientError; onRetry?: () => void }) {
  const t = useWords(uiWords);
  const sentence = useSentence();
  return (
    <View className="state" {...named(undefined, 'alert')}>
      <Text className="state-title">{sentence(error)}</Text>
      {onRetry ? <Button kind="line" size="small" text={t.retry} onPress={onRetry} /> : null}
    </View>
  );
}
