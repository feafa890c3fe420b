import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { goBack, open } from '@/ui/navigate';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { type Template, type Templates, usedBy } from '../card';
import { kept } from './save';
import { templateWords } from './words';

interface Props {
  shopId: ShopId;
  all: Templates;
  seen: Template;
  onStale: () => void;
}

/** Which goods go by it, and where none does, its end. */
export function Remove({ shopId, all, seen, onStale }: Props) {
  const t = useWords(templateWords);
  const [isOpen, setOpen] = useState(false);
  if (seen.goods.length > 0) return <Used shopId={shopId} seen={seen} />;
  if (all.templates.length === 1) return <Text className="freight-form-hint">{t.removeLast}</Text>;
  return (
    <>
      <Button block kind="line" text={t.remove} onPress={() => setOpen(true)} />
      {isOpen ? (
        <Sure shopId={shopId} all={all} seen={seen} onStale={onStale} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function Used({ shopId, seen }: Pick<Props, 'shopId' | 'seen'>) {
  const t = useWords(templateWords);
  return (
    <View className="freight-form-part">
      <Text className="freight-form-name">{t.usedTitle}</Text>
      <Text className="freight-form-hint">{t.used(usedBy(seen))}</Text>
      {seen.goods.map(({ productId, title }) => (
        <Pressable
          key={productId}
          role="link"
          className="freight-form-product"
          onPress={() => open('goods/catalogue/one/index', { shopId, productId })}
        >
          <Text>{title}</Text>
        </Pressable>
      ))}
      {seen.more ? <Text className="freight-form-hint">{t.others}</Text> : null}
      <Text className="freight-form-note">{t.removeUsed}</Text>
      <Button
        block
        kind="line"
        text={t.toCatalogue}
        onPress={() => open('goods/catalogue/index', { shopId })}
      />
    </View>
  );
}

function Sure({ shopId, all, seen, onStale, onClose }: Props & { onClose: () => void }) {
  const t = useWords(templateWords);
  const sentence = useSentence();
  const [error, setError] = useState<ClientError | null>(null);
  const { busy, go: remove } = useOneAtATime(async () => {
    setError(null);
    const templates = all.templates.filter(({ id }) => id !== seen.id).map(kept);
    const outcome = await call('shops', 'saveFreight', { shopId, version: all.version, templates });
    if (outcome.ok) {
      toast(t.removed);
      return goBack();
    }
    setError(outcome.error);
    // Somebody gave it to a product, or changed the shop, since it was seen.
    if (outcome.error.code !== 'BUSY') onStale();
  });
  return (
    <Sheet
      open
      title={t.removeTitle}
      onClose={onClose}
      foot={
        <View className="freight-form-foot">
          <Button kind="line" text={t.keep} onPress={onClose} />
          <Button busy={busy} text={t.remove} onPress={() => void remove()} />
        </View>
      }
    >
      <Text className="freight-form-hint">{t.removeHint}</Text>
      {error ? <Flaw text={sentence(error)} /> : null}
    </Sheet>
  );
}
