import type { CatalogueChange, ProductContent, ProductDoc } from '../documents';
import { productBounds, shipHours } from './bounds';
import { binnable, liveFields } from './content';

export type ChangeRefusal = 'WRONG_STATE' | 'RANGE' | 'UNCHANGED';
export type Changing = { ok: true; fields: Partial<ProductDoc> } | { ok: false; why: ChangeRefusal };

const refused = (why: ChangeRefusal): Changing => ({ ok: false, why });
const to = (fields: Partial<ProductDoc>): Changing => ({ ok: true, fields });

/** A price after a change: whole percent first, then fen, rounded to the fen. Null where it leaves the bounds. */
export function repriced(price: number, percent: number, byFen: number): number | null {
  const after = Math.round((price * (100 + percent)) / 100) + byFen;
  return after >= 1 && after <= productBounds.price ? after : null;
}

/**
 * What a change that needs nothing but the product makes of it; listing is looked at where the shop is known.
 * A draft changes with the live copy, so that the change is not lost when it is published.
 */
export function changed(
  product: ProductDoc,
  change: Exclude<CatalogueChange, { kind: 'list' }>,
  at: number,
): Changing {
  const { status } = product;
  if (status === 9) return refused('WRONG_STATE');
  switch (change.kind) {
    case 'unlist':
      return status === 5 ? to({ status: 11 }) : refused('WRONG_STATE');
    case 'bin':
      return binnable.includes(status)
        ? to({ status: 6, binned: { from: status, at } })
        : refused('WRONG_STATE');
    case 'restore':
      // What was on sale comes back off sale: somebody looks at it before it is sold again.
      if (status !== 6) return refused('WRONG_STATE');
      return to({ status: product.binned?.from === 0 ? 0 : 11, binned: null });
    case 'delete':
      return status === 6 ? to({ status: 9 }) : refused('WRONG_STATE');
    case 'hide':
      return product.hiddenOnHome === change.on ? refused('UNCHANGED') : to({ hiddenOnHome: change.on });
    default:
      return status === 6 ? refused('WRONG_STATE') : edited(product, change);
  }
}

type Edit = Extract<
  CatalogueChange,
  { kind: 'sevenDayReturn' | 'shopCategory' | 'freight' | 'shipWithin' | 'reprice' }
>;
type Editable = Pick<ProductContent, 'services' | 'shopCategoryIds' | 'freightTemplateId' | 'skus'>;

function edited(product: ProductDoc, change: Edit): Changing {
  const live = editedPart(product, change);
  if (live === null) return refused('RANGE');
  const draft = product.draft ? editedPart(product.draft, change) : {};
  if (draft === null) return refused('RANGE');
  const prices = live.skus ? pricesOf(product, live.skus) : {};
  return to({ ...live, ...prices, ...(product.draft ? { draft: { ...product.draft, ...draft } } : {}) });
}

const pricesOf = (product: ProductDoc, skus: ProductDoc['skus']): Partial<ProductDoc> => {
  const { minPrice, maxPrice, minMarketPrice } = liveFields({ ...product, skus }, true);
  return { minPrice, maxPrice, minMarketPrice };
};

function editedPart(content: Editable, change: Edit): Partial<Editable> | null {
  switch (change.kind) {
    case 'sevenDayReturn':
      return { services: { ...content.services, sevenDayReturn: change.on } };
    case 'shipWithin':
      if (!(shipHours as readonly number[]).includes(change.hours)) return null;
      return { services: { ...content.services, shipWithinHours: change.hours } };
    case 'freight':
      return { freightTemplateId: change.templateId };
    case 'shopCategory': {
      const others = content.shopCategoryIds.filter((id) => id !== change.categoryId);
      const ids = change.on ? [...others, change.categoryId] : others;
      return ids.length > productBounds.shopCategories ? null : { shopCategoryIds: ids };
    }
    case 'reprice': {
      const skus = content.skus.map((sku) => {
        const salePrice = repriced(sku.salePrice, change.percent, change.byFen);
        if (salePrice === null) return null;
        const { marketPrice, ...rest } = sku;
        // A struck-through price that is no longer above says nothing true.
        return { ...rest, salePrice, ...(marketPrice && marketPrice > salePrice ? { marketPrice } : {}) };
      });
      return skus.includes(null) ? null : { skus: skus.flatMap((sku) => sku ?? []) };
    }
  }
}
