import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { useReturn } from '@/studio/frame/use-return';
import { elapsed } from '@/studio/orders/elapsed';
import { orderWords } from '@/studio/orders/order-words';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { type DeskKind, deskKinds } from '../../domain/desk';
import { DeskError } from './desk-state';
import type { Fact } from './facts';
import { useFacts } from './use-facts';
import { deskWords } from './words';
import './index.scss';

type DeskItem = Output<'desk', 'queue'>['items'][number];
type State = DeskItem['state'];
const all = 'all';

/** What waits for the operator of the platform, by kind. Shops do not come here: the function refuses them. */
export default function DeskPage() {
  const t = useWords(deskWords);
  const [kind, setKind] = useState<DeskKind | typeof all>(all);
  const [state, setState] = useState<State>('open');
  const kinds = [all, ...deskKinds] as const;
  return (
    <Screen title={t.title}>
      <View className="desk">
        <Tabs
          kind="chips"
          label={t.kinds}
          tabs={kinds.map((key) => ({ key, text: key === all ? t.all : t.kind(key) }))}
          active={kind}
          onChange={setKind}
        />
        <View className="desk-ways">
          <Pressable role="link" className="desk-state" onPress={() => open('desk/deposit/index')}>
            <Text>{t.deposits}</Text>
          </Pressable>
          <Pressable className="desk-state" onPress={() => setState(state === 'open' ? 'decided' : 'open')}>
            <Text>{state === 'open' ? t.showDecided : t.showOpen}</Text>
          </Pressable>
        </View>
        <Queue key={`${kind}${state}`} kind={kind} state={state} />
      </View>
    </Screen>
  );
}

function Queue({ kind, state }: { kind: DeskKind | typeof all; state: State }) {
  const t = useWords(deskWords);
  const pages = usePages<DeskItem>(
    async (cursor) =>
      pageOf(
        await call('desk', 'queue', {
          state,
          limit: 12,
          ...(kind === all ? {} : { kind }),
          ...(cursor ? { cursor } : {}),
        }),
        ({ items }) => items,
      ),
    [kind, state],
  );
  useListGestures(pages);
  // Whoever comes back has perhaps decided one.
  useReturn(pages.reload);
  if (pages.error && pages.rows.length === 0) return <DeskError error={pages.error} onRetry={pages.reload} />;
  const none =
    state === 'open' ? (
      <EmptyState icon="done" title={t.none} hint={t.noneHint} />
    ) : (
      <EmptyState icon="done" title={t.noneDecided} />
    );
  return (
    <Paged pages={pages} none={none}>
      <View className="desk-items">
        {pages.rows.map((item) => (
          <Item key={item.itemId} item={item} />
        ))}
        <ListEnd pages={pages} />
      </View>
    </Paged>
  );
}

function Item({ item }: { item: DeskItem }) {
  const t = useWords(deskWords);
  const o = useWords(orderWords);
  const facts = useFacts()(item.facts);
  const wait = t.waits(o.span(elapsed(item.createdAt, Date.now())));
  return (
    <Pressable
      role="link"
      className="desk-item"
      onPress={() => open('desk/item/index', { itemId: item.itemId })}
    >
      <View className="desk-item-head">
        <Text className="desk-item-kind">{t.kind(item.kind)}</Text>
        {item.state === 'open' ? <Tag text={wait} tone="warn" /> : <Tag text={t.decided} tone="good" />}
      </View>
      {glance(facts).map(({ key, text }) => (
        <Text key={key} className="desk-item-fact">
          {t.fact(key)} {text}
        </Text>
      ))}
    </Pressable>
  );
}

/** What tells items apart at a glance: words and amounts before numbers of documents. */
function glance(facts: readonly Fact[]): readonly Fact[] {
  const said = facts.filter(({ key }) => !/Ids?$|No$/.test(key));
  return (said.length > 0 ? said : facts).slice(0, 4);
}
