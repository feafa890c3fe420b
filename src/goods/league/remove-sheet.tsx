import { Text, View } from '@tarojs/components';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import type { Promoter } from './promoter';
import { planWords } from './words';

interface Props {
  promoter: Promoter | null;
  onClose: () => void;
  onRemove: (promoter: Promoter) => Promise<void>;
}

/** It ends for somebody who earns by it, so it is asked once more, with what becomes of what they earned. */
export function RemoveSheet({ promoter, onClose, onRemove }: Props) {
  const t = useWords(planWords);
  const { busy, go: remove } = useOneAtATime(async () => {
    if (!promoter) return;
    await onRemove(promoter);
    onClose();
  });
  return (
    <Sheet
      open={promoter !== null}
      title={t.removeTitle(promoter?.name ?? '')}
      onClose={onClose}
      foot={
        <View className="league-foot">
          <Button kind="line" text={t.keep} onPress={onClose} />
          <Button busy={busy} text={t.remove} onPress={() => void remove()} />
        </View>
      }
    >
      <Text className="league-hint">{t.removeHint}</Text>
    </Sheet>
  );
}
