import { View } from '@tarojs/components';
import { useDidShow, useRouter } from '@tarojs/taro';
import { type ReactNode, useRef } from 'react';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { type Membership, useMemberships } from '../membership/memberships';
import { maySee, type SectionKey, sections } from '../membership/sections';
import { membershipWords } from '../membership/words';
import { enter, Navigation } from './navigation';
import { NoShop } from './no-shop';
import { ShopBar } from './shop-bar';
import { useWide } from './use-wide';
import { frameWords } from './words';
import './frame.scss';

interface Props {
  section: SectionKey;
  title?: string;
  /** A page inside a room: no navigation under the thumb, whose place its own button takes. */
  inner?: boolean;
  /** The page is as high as the window and scrolls inside itself. */
  whole?: boolean;
  children: (membership: Membership, wide: boolean) => ReactNode;
}

/** What stands around every page of the studio: the shop in hand, where one may go, and who may come in. */
export function Frame({ section, title, inner, whole, children }: Props) {
  const t = useWords(frameWords);
  const names = useWords(membershipWords);
  const wide = useWide();
  // The address names a shop for the first look only: afterwards the switcher has the word.
  const wanted = useRef(useRouter().params.shopId);
  const { shops, shopId, error, load, refresh } = useMemberships();
  useDidShow(() => {
    refresh(wanted.current);
    wanted.current = undefined;
  });

  const membership = shops?.find((shop) => shop.shopId === shopId) ?? null;
  const barred = membership && !maySee(membership.role, section);
  const bar = membership && !wide && !inner ? <Navigation membership={membership} active={section} /> : null;
  return (
    <Screen title={title ?? names[section] ?? t.studio} foot={bar} whole={whole}>
      {shops ? null : error ? <ErrorState error={error} onRetry={() => void load()} /> : null}
      {shops || error ? null : <Skeleton kind="list" rows={3} />}
      {shops && !membership ? <NoShop /> : null}
      {membership ? (
        <View className={`studio${wide ? ' is-wide' : ''}`}>
          {wide ? (
            <View className="studio-side">
              <ShopBar membership={membership} />
              <Navigation membership={membership} active={section} side />
            </View>
          ) : inner ? null : (
            <ShopBar membership={membership} />
          )}
          <View key={membership.shopId} className="studio-room">
            {barred ? <Barred role={names[membership.role]} /> : children(membership, wide)}
          </View>
        </View>
      ) : null}
    </Screen>
  );
}

function Barred({ role }: { role: string }) {
  const t = useWords(frameWords);
  const path = sections[0]?.path ?? '';
  return (
    <EmptyState
      icon="shop"
      title={t.closed}
      hint={t.closedHint(role)}
      action={{ text: t.toOverview, onPress: () => enter(path) }}
    />
  );
}
