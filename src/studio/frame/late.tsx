import { Text, View } from '@tarojs/components';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { uiWords } from '@/ui/words';
import { useWords } from '@/words/dictionary';
import './late.scss';

/** What is on show could not be brought up to date: said above it, with a retry. */
export function Late({ error, onRetry }: { error: ClientError | null; onRetry: () => void }) {
  const t = useWords(uiWords);
  const sentence = useSentence();
  if (!error) return null;
  return (
    <View className="late" {...named(undefined, 'alert')}>
      <Text>{sentence(error)}</Text>
      <Button kind="line" size="small" text={t.retry} onPress={onRetry} />
    </View>
  );
}
