import { Text, View } from '@tarojs/components';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { Panel } from '@/studio/overview/panel';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { dateOf } from './wanted';
import { promoteWords } from './words';

export type Code = Output<'shares', 'codes'>['codes'][number];

interface Props {
  shopId: ShopId;
  /** Changes when another was made. */
  latest: string;
  onChoose: (code: Code) => void;
}

/** Codes that the shop had made before, the latest first: each leads back to all that was made with it. */
export function MadeBefore({ shopId, latest, onChoose }: Props) {
  const t = useWords(promoteWords);
  const pages = usePages<Code>(
    async (cursor) =>
      pageOf(await call('shares', 'codes', { shopId, ...(cursor ? { cursor } : {}) }), ({ codes }) => codes),
    [shopId, latest],
  );
  useListGestures(pages);
  return (
    <Panel title={t.before}>
      <Paged pages={pages} none={<Text className="promote-note">{t.beforeNone}</Text>}>
        {pages.rows.map((code) => (
          <Row key={code.key} code={code} onChoose={() => onChoose(code)} />
        ))}
        <ListEnd pages={pages} />
      </Paged>
    </Panel>
  );
}

function Row({ code, onChoose }: { code: Code; onChoose: () => void }) {
  const t = useWords(promoteWords);
  const { productId, title, url, expiresAt } = code;
  const what = productId ? title || t.gone : t.shop;
  const account = code.account || t.noAccount;
  const counts = expiresAt > Date.now() ? t.still(dateOf(expiresAt)) : t.over;
  return (
    <Pressable className="promote-before" onPress={onChoose}>
      <View className="promote-small" aria-hidden="true">
        <Picture src={url ?? ''} />
      </View>
      <View className="promote-words">
        <Text className="promote-title">{what}</Text>
        <Text className="promote-note">{`${account} · ${counts}`}</Text>
      </View>
      <Icon name="next" size={14} />
    </Pressable>
  );
}
