import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { Link } from './link';
import { linksWords } from './words';

type Going = Output<'links', 'dependants'>;

interface Props {
  shopId: string;
  link: Link;
  onClose: () => void;
  onDone: () => void;
}

const places = ['published', 'draft', 'submitted'] as const;

/** The warning: what would go with the link, as it is now. Where that changes meanwhile, it is shown anew. */
export function UnbindSheet({ shopId, link: { linkId, accountName }, onClose, onDone }: Props) {
  const t = useWords(linksWords);
  const sentence = useSentence();
  const load = useLoad(() => call('links', 'dependants', { shopId, linkId }), [shopId, linkId]);
  const [error, setError] = useState<ClientError | null>(null);
  const { busy, go: end } = useOneAtATime(async (seen: string) => {
    setError(null);
    const outcome = await call('links', 'unbind', { shopId, linkId, seen });
    if (!outcome.ok) {
      setError(outcome.error);
      if (outcome.error.code === 'CHANGED_MEANWHILE') await load.reload();
      return;
    }
    toast(t.unbound);
    onClose();
    onDone();
  });
  const foot = (
    <View className="links-foot">
      <Button kind="line" text={t.no} onPress={onClose} />
      <Button
        busy={busy}
        disabled={!load.data}
        text={t.yes}
        onPress={() => load.data && void end(load.data.seen)}
      />
    </View>
  );
  return (
    <Sheet open title={t.unbind} onClose={onClose} foot={foot}>
      <Text className="links-sure">{t.sure(accountName)}</Text>
      <Loaded load={load} skeleton="list">
        {({ dependants }) => <Going dependants={dependants} />}
      </Loaded>
      {error ? <Flaw text={error.code === 'CHANGED_MEANWHILE' ? t.moved : sentence(error)} /> : null}
    </Sheet>
  );
}

function Going({ dependants }: Pick<Going, 'dependants'>) {
  const t = useWords(linksWords);
  if (dependants.length === 0) return <Text className="links-facts">{t.goesNone}</Text>;
  return (
    <View className="links-goes">
      <Text className="links-facts">{t.goes}</Text>
      {places.map((place) => {
        const here = dependants.filter(({ where }) => where === place);
        return here.length === 0 ? null : (
          <View key={place} className="links-place">
            <Text className="links-place-name">{t.where(place)}</Text>
            {here.map(({ what, name }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may bear the same title
              <Text key={i} className="links-gone">
                {`${t.what(what)} · ${name || t.untitled}`}
              </Text>
            ))}
          </View>
        );
      })}
      <Text className="links-facts">{t.keeps}</Text>
    </View>
  );
}
