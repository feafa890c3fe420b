import { Text, View, Button as WeChatButton } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { leagueWords } from '@/league/words';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { moneyText } from '@/ui/money';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Price } from '@/ui/price';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import { promoteWords } from '../words';

type Promotable = Output<'league', 'offers'>['goods'][number];
/** What goes along when a product is passed on in WeChat. */
export interface Card {
  title: string;
  path: string;
  imageUrl: string;
}

/** Goods that pay something now, each with one's own link. */
export function Goods({ shopId, cards }: { shopId: ShopId; cards: Map<string, Card> }) {
  const t = useWords(promoteWords);
  const pages = usePages<Promotable>(
    async (cursor) =>
      pageOf(await call('league', 'offers', { shopId, ...(cursor ? { cursor } : {}) }), ({ goods }) => goods),
    [shopId],
  );
  useListGestures(pages);
  for (const { productId, title, path, thumb } of pages.rows) {
    if (path) cards.set(productId, { title, path: `/${path}`, imageUrl: thumb });
  }
  if (pages.error?.code === 'WRONG_STATE' || pages.error?.code === 'NOT_FOUND') {
    return <EmptyState icon="people" title={t.notNow} hint={t.notNowHint} />;
  }
  return (
    <Paged pages={pages} none={<EmptyState icon="shop" title={t.noGoods} hint={t.noGoodsHint} />}>
      <Text className="promote-rule">{t.rule}</Text>
      {pages.rows.map((product) => (
        <Product key={product.productId} shopId={shopId} product={product} />
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}

function Product({ shopId, product }: { shopId: ShopId; product: Promotable }) {
  const t = useWords(promoteWords);
  const words = useWords(leagueWords);
  const { productId, title, thumb, minPrice, ratio, planType, until, leastFen, mostFen, path, soldOut } =
    product;
  const copy = () => {
    if (!path) return toast(t.noLink);
    void Taro.setClipboardData({ data: addressOf(path) }).then(() => toast(t.copied));
  };
  return (
    <View className="promote-product">
      <View className="promote-thumb" aria-hidden="true">
        <Picture src={thumb} />
      </View>
      <View className="promote-words">
        <Text className="promote-name">{title}</Text>
        <View className="promote-line">
          <Price fen={minPrice} quiet />
          <Text className="promote-earn">{t.earn(moneyText(leastFen), moneyText(mostFen))}</Text>
        </View>
        <Text className="promote-quiet">
          {[
            words.type(planType),
            words.ratio(ratio),
            soldOut ? t.soldOut : t.until(dateOnly(until - 1)),
          ].join(' · ')}
        </Text>
        <View className="promote-does">
          {process.env.TARO_ENV === 'weapp' && path ? (
            <WeChatButton
              openType="share"
              className="promote-share"
              data-product={productId}
              aria-label={t.shareOf(title)}
            >
              {t.share}
            </WeChatButton>
          ) : null}
          <Button kind="line" size="small" text={t.copy} label={t.copyOf(title)} onPress={copy} />
          <Button
            kind="line"
            size="small"
            text={t.poster}
            label={t.posterOf(title)}
            onPress={() => open('trade/poster/index', { shopId, productId, promotes: '1' })}
          />
        </View>
      </View>
    </View>
  );
}

/** In a browser a link is an address; in WeChat the page's path, as articles and menus take it. */
const addressOf = (path: string): string =>
  process.env.TARO_ENV === 'h5' ? `${window.location.href.split('#')[0]}#/${path}` : path;
