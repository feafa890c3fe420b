import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { HOME, open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { Picks } from './picks';
import { ShopShelf } from './shop-shelf';
import { words } from './words';
import './index.scss';

/** Small enough for a lean first screen, large enough to fill it. */
const FIRST = 4;

async function discover(cursor: string | undefined) {
  const outcome = await call('shops', 'discover', { limit: FIRST, ...(cursor ? { cursor } : {}) });
  return pageOf(outcome, ({ shops }) => shops);
}

export default function Discover() {
  const t = useWords(words);
  const pages = usePages(discover, []);
  useReachBottom(pages.extend);
  usePullDownRefresh(() => {
    pages.reload();
    Taro.stopPullDownRefresh();
  });
  useShareAppMessage(() => ({ title: t.share, path: HOME }));
  return (
    <Screen title={t.title} tab>
      <Pressable className="discover-search" role="link" onPress={() => open('pages/search/index')}>
        <Icon name="search" size={18} />
        <Text className="discover-search-text">{t.search}</Text>
      </Pressable>
      {pages.loading ? <Skeleton kind="list" rows={5} /> : null}
      {pages.error && pages.rows.length === 0 ? (
        <ErrorState error={pages.error} onRetry={pages.reload} />
      ) : null}
      {!pages.loading && !pages.error && pages.rows.length === 0 ? (
        <EmptyState icon="shop" title={t.none} hint={t.noneHint} />
      ) : null}
      {pages.rows.length > 0 ? (
        <View>
          <Picks title={t.picks} shops={pages.rows.slice(0, FIRST)} />
          <Text className="discover-heading">{t.shops}</Text>
          {pages.rows.map((shop) => (
            <ShopShelf key={shop.shopId} shop={shop} />
          ))}
          <ListEnd pages={pages} />
        </View>
      ) : null}
    </Screen>
  );
}
