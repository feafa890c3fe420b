/** A product as its card shows it. Amounts are whole fen: 1990 is ¥19.90. */
export interface ProductCardData {
  productId: string;
  shopId: string;
  title: string;
  price: number;
  /** Shown struck through where it is more than the price. */
  marketPrice?: number;
  /** https, cloud:// or a path of the package. */
  thumb: string;
  soldOut?: boolean;
}

export interface ShopCardData {
  shopId: string;
  name: string;
  logo: string;
  category?: string;
  city?: string;
  /** In hundredths of a point, 100 to 500. */
  rating?: number | null;
  closed?: boolean;
}

export type CardState = 'loading' | 'ready' | 'sold-out' | 'unlisted' | 'error';

/** What `tap` and `exposure` tell. */
export interface ProductCardDetail {
  productId: string;
  shopId: string;
  /** Of the store's mini program, with where the visitor comes from. */
  path: string;
}
export interface ShopCardDetail {
  shopId: string;
  path: string;
}

/** Says how cards that are given an id alone get what they show. null: it is no longer there. */
export function load(
  kind: 'product',
  loader: (wanted: { id: string }) => Promise<ProductCardData | null>,
): void;
export function load(kind: 'shop', loader: (wanted: { id: string }) => Promise<ShopCardData | null>): void;

export interface Destination {
  productId?: string;
  shopId?: string;
  embedId?: string;
  account?: string;
}
export function pathOf(destination: Destination): string;

export interface StoreToOpen {
  /** Of the store's mini program. */
  appId: string;
  path: string;
  envVersion?: 'develop' | 'trial' | 'release';
}
/** Opens the store over half of the screen, or whole where WeChat cannot or may not. Call it from a tap. */
export function openStore(store: StoreToOpen): Promise<'half' | 'whole'>;
