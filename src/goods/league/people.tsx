import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { pageOf, usePages } from '@/cloud/use-pages';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { OpenInvites } from '@/studio/invitation/open-invites';
import type { ShareCard } from '@/studio/invitation/use-share-card';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { moneyText } from '@/ui/money';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateOnly, dateTime } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import { InviteSheet } from './invite-sheet';
import type { Decision, Promoter } from './promoter';
import { RemoveSheet } from './remove-sheet';
import { planWords } from './words';

type Listed = Output<'league', 'promoters'>;
const standings = ['partners', 'applied', 'refused', 'ended'] as const;
type Standing = (typeof standings)[number];

interface Props {
  shopId: ShopId;
  shopName: string;
  onShare: (card: ShareCard | null) => void;
}

/** Who promotes the shop, who asks to, and who no longer does. */
export function People({ shopId, shopName, onShare }: Props) {
  const t = useWords(planWords);
  const sentence = useSentence();
  const [standing, setStanding] = useState<Standing>('partners');
  const [inviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Promoter | null>(null);
  const [invites, setInvites] = useState<Listed['invites']>([]);
  const pages = usePages<Promoter>(
    async (cursor) => {
      const input = { shopId, tab: standing, ...(cursor ? { cursor } : {}) };
      const outcome = await call('league', 'promoters', input);
      // They come with the first page alone.
      if (outcome.ok && !cursor) setInvites(outcome.data.invites);
      return pageOf(outcome, ({ promoters }) => promoters);
    },
    [shopId, standing],
  );
  useListGestures(pages);
  const decide = async ({ promoterId }: Promoter, decision: Decision) => {
    const outcome = await call('league', 'decide', { shopId, promoterId, decision });
    toast(outcome.ok ? t.decided(decision) : sentence(outcome.error));
    pages.reload();
  };
  const tabs = standings.map((key) => ({ key, text: t[key] }));
  const none = standing === 'partners' || standing === 'applied';
  return (
    <View className="league-list">
      <Tabs kind="chips" tabs={tabs} active={standing} onChange={setStanding} label={t.people} />
      <Button block text={t.invite} onPress={() => setInviting(true)} />
      <OpenInvites
        invites={invites.map((one) => ({ ...one, about: t.invited(dateTime(one.createdAt)) }))}
        revoke={(inviteId) => call('league', 'revoke', { shopId, inviteId })}
        onDone={pages.reload}
      />
      <Paged
        pages={pages}
        none={<EmptyState icon="people" title={t.nobody(standing)} hint={none ? t.nobodyHint : ''} />}
      >
        <View className="league-card">
          {pages.rows.map((one) => (
            <Person key={one.promoterId} one={one} onDecide={decide} onRemove={() => setLeaving(one)} />
          ))}
        </View>
        <ListEnd pages={pages} />
      </Paged>
      <InviteSheet
        open={inviting}
        shopId={shopId}
        onMade={(code) => onShare({ title: t.invitation(shopName), path: `promote/join/index?code=${code}` })}
        onClose={() => {
          setInviting(false);
          onShare(null);
          pages.reload();
        }}
      />
      <RemoveSheet
        promoter={leaving}
        onClose={() => setLeaving(null)}
        onRemove={(one) => decide(one, 'remove')}
      />
    </View>
  );
}

interface PersonProps {
  one: Promoter;
  onDecide: (one: Promoter, decision: Decision) => Promise<void>;
  onRemove: () => void;
}

function Person({ one, onDecide, onRemove }: PersonProps) {
  const t = useWords(planWords);
  const { name, about, status, since, leftAt, updatedAt, openFen, openLines } = one;
  const dates =
    status === 2 && since !== null
      ? t.since(dateOnly(since))
      : status === 5 && leftAt !== null
        ? t.until(dateOnly(leftAt))
        : t.asked(dateOnly(updatedAt));
  return (
    <View className="league-person">
      <View className="league-person-words">
        <Text className="league-person-name">{name}</Text>
        {about ? <Text className="league-plan-line">{about}</Text> : null}
        <Text className="league-plan-dates">{dates}</Text>
        {openLines > 0 ? (
          <Text className="league-plan-dates">{t.openWith(openLines, moneyText(openFen))}</Text>
        ) : null}
      </View>
      <View className="league-person-does">
        {status === 0 || status === 3 ? (
          <Button
            size="small"
            text={t.accept}
            label={t.acceptOne(name)}
            onPress={() => void onDecide(one, 'accept')}
          />
        ) : null}
        {status === 0 ? (
          <Button
            size="small"
            kind="line"
            text={t.refuse}
            label={t.refuseOne(name)}
            onPress={() => void onDecide(one, 'refuse')}
          />
        ) : null}
        {status === 2 ? (
          <Button size="small" kind="line" text={t.remove} label={t.removeOne(name)} onPress={onRemove} />
        ) : null}
      </View>
    </View>
  );
}
