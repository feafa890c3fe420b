/** What a shop of the demo street is made of, before it becomes documents. */

import type { CategoryNode } from '../../domain/blocks';
import type { FreightTemplate, RatingSummary, ShopDoc, SkuAttr, StoreShop } from '../../domain/documents';
import type { Fen } from '../../domain/units';
import type { BannerRecipe, LogoRecipe } from './pictures/banner';
import type { GoodsRecipe } from './pictures/compose';
import type { PaletteName } from './pictures/look';

export interface DemoSku {
  readonly attrs: readonly SkuAttr[];
  readonly salePrice: Fen;
  readonly marketPrice: Fen;
  readonly stock: number;
  readonly weightGram: number;
  /** The colour its own picture has, where the SKUs differ in colour. */
  readonly tint: PaletteName | null;
}

export interface DemoProduct {
  /** Unique inside the shop; the document's id is `<shop>-<id>`. */
  readonly id: string;
  readonly title: string;
  readonly subTitle: string;
  /** First and second level of the shop's own tree. */
  readonly categoryIds: readonly string[];
  readonly attrs: readonly SkuAttr[];
  readonly skus: readonly DemoSku[];
  readonly picture: GoodsRecipe;
  readonly desc: readonly string[];
}

export interface DemoReview {
  readonly productId: string;
  readonly score: number;
  readonly nickname: string;
  readonly text: string;
  readonly daysAgo: number;
  readonly reply: string | null;
}

/** An article of the 公众号 or a video of the 视频号 that the homepage shows. */
export interface DemoStory {
  readonly kind: 'article' | 'video';
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly cover: BannerRecipe;
}

export interface DemoShop {
  readonly id: string;
  readonly name: string;
  readonly intro: string;
  readonly city: string;
  readonly mainCategory: { readonly id: string; readonly name: string };
  /** The two wider platform categories of its goods; the narrowest is the shop's own second level. */
  readonly platformPath: readonly [string, string];
  readonly licence: string;
  readonly subMchId: string;
  readonly logo: LogoRecipe;
  readonly background: BannerRecipe;
  readonly service: ShopDoc['service'];
  /** How well it does its work: late parcels and slow answers follow from it, and its rating from those. */
  readonly rating: RatingSummary;
  readonly trafficWeight: number;
  readonly orders30d: number;
  readonly openedDaysAgo: number;
  readonly freight: readonly FreightTemplate[];
  readonly shipWithinHours: number;
  readonly sevenDayReturn: boolean;
  readonly categories: readonly CategoryNode[];
  readonly products: readonly DemoProduct[];
  readonly reviews: readonly DemoReview[];
  readonly stories: readonly DemoStory[];
  /** The same shop in 微信小店, and which of its goods are bought there: their numbers by product id. */
  readonly store?: StoreShop & { readonly products: Readonly<Record<string, string>> };
  /** Goods on the showcase, by product id; stories follow them. */
  readonly showcase: { readonly scale: 1 | 2; readonly productIds: readonly string[] };
}
