import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
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
  const { busy, error, go } = useSending(
    () => call('shares', 'link', { shopId, ...inputOf(of), kind }),
    setLink,
  );
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
            onPress={() => void go()}
          />
        )}
        {error ? <Flaw text={sentence(error)} /> : null}
      </View>
    </Panel>
  );
}
