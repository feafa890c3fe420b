import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { BackgroundView } from '@/blocks/background/view';
import { CategoriesView } from '@/blocks/categories/view';
import { useSeen } from '@/blocks/counted';
import { LeadingView } from '@/blocks/leading/view';
import { ShowcaseView } from '@/blocks/showcase/view';
import type { Output } from '@/cloud/call';
import { SINGLE_PAGE } from '@/cloud/entering';
import { useWords } from '@/words/dictionary';
import { mayContact, shownFrom } from '../../../domain/homepage/shown';
import { ShopSearch } from './search';
import { ShopHead } from './shop-head';
import { words } from './words';
import './index.scss';

export type Homepage = Output<'homepage', 'get'>;

interface Props {
  homepage: Pick<Homepage, 'shop' | 'homepage' | 'showcaseProducts'>;
  /** WeChat's scene that the shopper came by. */
  scene: number;
  category: string;
  onCategory: (category: string) => void;
  /** The way to the shop's coupons. */
  coupons?: ReactNode;
  /** Opens the ways to pass the shop on; none in a preview. */
  onShare?: () => void;
  /** The list of goods. */
  children: ReactNode;
}

/** A shop's page as the scene allows it; the studio previews a draft with this very component. */
export function ShopView({ homepage, scene, category, onCategory, coupons, onShare, children }: Props) {
  const t = useWords(words);
  useSeen('background');
  const page = shownFrom(homepage.homepage, scene);
  const single = scene === SINGLE_PAGE;
  const { shop } = homepage;
  return (
    <View>
      <BackgroundView background={page.background} />
      <ShopHead shop={shop} reachable={mayContact(shop.service.mode, scene)} onShare={onShare} />
      {single ? <Text className="shop-single">{t.single}</Text> : null}
      {single ? null : <ShopSearch shopId={shop.shopId} name={shop.name} />}
      {single ? null : coupons}
      {page.showcase.items.length > 0 ? (
        <ShowcaseView showcase={page.showcase} products={homepage.showcaseProducts} />
      ) : null}
      <LeadingView live={page.live} follow={page.follow} group={page.group} />
      <CategoriesView tree={page.categories} chosen={category} onChoose={onCategory} />
      {children}
    </View>
  );
}
