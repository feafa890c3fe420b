import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Seen } from './seen';
import type { Saving } from './use-saving';
import { editorWords } from './words';

interface Props {
  seen: Seen;
  saving: Saving;
  onRetry: () => void;
  onStale: () => void;
}

/** Whether what one writes is kept, and whether shoppers see it yet. */
export function StandingBar({ seen, saving, onRetry, onStale }: Props) {
  const t = useWords(editorWords);
  const sentence = useSentence();
  const [asks, setAsks] = useState(false);
  const { phase, error, drafted, productId } = saving;
  const moved = error?.code === 'CHANGED_MEANWHILE';
  const live = seen.spuStatus === 5;
  const discard = async () => {
    const outcome = await saving.discard();
    setAsks(false);
    if (!outcome.ok) return toast(sentence(outcome.error));
    onStale();
  };
  return (
    <View className={`product-form-standing${error ? ' is-wrong' : ''}`} {...named(undefined, 'status')}>
      <View className="product-form-said">
        {live && drafted ? <Text className="product-form-note">{t.draftOf}</Text> : null}
        <Text className="product-form-phase">
          {error
            ? moved
              ? t.moved
              : sentence(error)
            : productId === null && phase === 'saved'
              ? t.fresh
              : t[phase]}
        </Text>
      </View>
      {error ? (
        <Pressable className="product-form-act" onPress={moved ? onStale : onRetry}>
          <Text>{moved ? t.reload : t.retry}</Text>
        </Pressable>
      ) : null}
      {!error && drafted && seen.spuStatus !== 0 ? (
        <Pressable className="product-form-act" onPress={() => setAsks(true)}>
          <Text>{t.discard}</Text>
        </Pressable>
      ) : null}
      <Sheet
        open={asks}
        title={t.discard}
        onClose={() => setAsks(false)}
        foot={<Button block text={t.discard} onPress={() => void discard()} />}
      >
        <Text className="product-form-words">{t.discardSure}</Text>
      </Sheet>
    </View>
  );
}
