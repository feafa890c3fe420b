import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { copy } from '@/studio/order/copy';
import { Panel } from '@/studio/overview/panel';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { dateOf, inputOf, type Wanted } from './wanted';
import { promoteWords } from './words';

interface Props {
  kind: 'short' | 'url';
  shopId: ShopId;
  of: Wanted;
  /** One that was made before and still opens. */
  given: Output<'shares', 'promote'>['links']['short'];
}

/** A link of one kind: asked of WeChat when it is wanted, since WeChat counts them. */
export function LinkPart({ kind, shopId, of, given }: Props) {
  const t = useWords(promoteWords);
  const sentence = useSentence();
  const [link, setLink] = useState(given);
  const [error, setError] = useState<ClientError | null>(null);
  const [busy, setBusy] = useState(false);
  const get = async () => {
    setBusy(true);
    setError(null);
    const outcome = await call('shares', 'link', { shopId, ...inputOf(of), kind });
    setBusy(false);
    if (outcome.ok) setLink(outcome.data);
    else setError(outcome.error);
  };
  return (
    <Panel title={t[kind]}>
      <View className="promote-part">
        <Text className="promote-note">{kind === 'short' ? t.shortUse : t.urlUse}</Text>
        {link ? (
          <>
            <Text className="promote-text" userSelect>
              {link.link}
            </Text>
            <Text className="promote-note">{t.until(dateOf(link.until))}</Text>
            <Button
              kind="soft"
              block
              text={t.copy}
              label={`${t.copy} ${t[kind]}`}
              onPress={() => copy(link.link)}
            />
          </>
        ) : (
          <Button
            kind="soft"
            block
            text={t.get}
            label={`${t.get} ${t[kind]}`}
            busy={busy}
            onPress={() => void get()}
          />
        )}
        {error ? <Flaw text={sentence(error)} /> : null}
      </View>
    </Panel>
  );
}
