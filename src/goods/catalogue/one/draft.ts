import type { Ms } from '../../../../domain/units';
import { type Matrix, matrixOf, skusOf } from './matrix';
import type { Content, Seen } from './seen';

/** Hours from which goods ship on another day than today. */
const dayMs = 24 * 3_600_000;
const beijing = 8 * 3_600_000;

/** A product as it is being filled in. Pictures are in the form `usePictures` takes: addresses and `picture:<id>`. */
export interface Draft {
  title: string;
  subTitle: string;
  headImgs: readonly string[];
  desc: readonly { key: string; text: string; imgs: readonly string[] }[];
  attrs: readonly { key: string; value: string }[];
  categoryPath: readonly string[];
  shopCategoryIds: readonly string[];
  matrix: Matrix;
  freightTemplateId: string;
  sevenDayReturn: boolean;
  shipWithinHours: number;
  /** Empty: no limit. */
  limitNum: string;
  limitPeriod: 0 | 1 | 2 | 3;
  /** YYYY-MM-DD by which pre-sold goods ship; empty: sold from stock. */
  shipBy: string;
  /** Bought in a real 微信小店 instead of here; what was typed is kept while one turns it off and on. */
  inStore: boolean;
  storeAppid: string;
  storeProductId: string;
}

/** The last moment of a day in Beijing; null for no day. */
export function endOfDay(day: string): Ms | null {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : at - beijing + dayMs - 1;
}
export const dayOf = (at: Ms): string => new Date(at + beijing).toISOString().slice(0, 10);

let blocks = 0;
/** Blocks of the story keep their pictures while they change places. */
export const blockKey = (): string => `block-${++blocks}`;

export function draftOf({ content }: Pick<Seen, 'content'>): Draft {
  const { skus, desc, services, limitedInfo, soldIn, ...same } = content;
  const shipBy = skus.find((sku) => sku.stockType === 1)?.shipBy;
  return {
    title: same.title,
    subTitle: same.subTitle,
    headImgs: same.headImgs,
    attrs: same.attrs,
    categoryPath: same.categoryPath,
    shopCategoryIds: same.shopCategoryIds,
    freightTemplateId: same.freightTemplateId,
    desc: desc.map((block) => ({ key: blockKey(), ...block })),
    matrix: matrixOf(skus),
    ...services,
    limitNum: limitedInfo && limitedInfo.limitedBuyNum > 0 ? String(limitedInfo.limitedBuyNum) : '',
    limitPeriod: limitedInfo?.periodType ?? 0,
    shipBy: shipBy === undefined ? '' : dayOf(shipBy),
    inStore: soldIn !== undefined,
    storeAppid: soldIn?.appid ?? '',
    storeProductId: soldIn?.productId ?? '',
  };
}

/** What is saved of it. Rows that nobody has begun are left out. */
export function contentOf(draft: Draft): Content {
  const limit = /^\d{1,6}$/.test(draft.limitNum.trim()) ? Number(draft.limitNum) : 0;
  return {
    title: draft.title.trim(),
    subTitle: draft.subTitle.trim(),
    headImgs: [...draft.headImgs],
    desc: draft.desc
      .filter(({ text, imgs }) => text.trim() || imgs.length > 0)
      .map(({ text, imgs }) => ({ text: text.trim(), imgs: [...imgs] })),
    attrs: draft.attrs
      .map(({ key, value }) => ({ key: key.trim(), value: value.trim() }))
      .filter(({ key, value }) => key || value),
    categoryPath: [...draft.categoryPath],
    shopCategoryIds: [...draft.shopCategoryIds],
    skus: skusOf(draft.matrix, draft.shipBy ? endOfDay(draft.shipBy) : null),
    freightTemplateId: draft.freightTemplateId,
    services: { sevenDayReturn: draft.sevenDayReturn, shipWithinHours: draft.shipWithinHours },
    ...(limit > 0 ? { limitedInfo: { periodType: draft.limitPeriod, limitedBuyNum: limit } } : {}),
    ...(draft.inStore
      ? { soldIn: { appid: draft.storeAppid.trim(), productId: draft.storeProductId.trim() } }
      : {}),
  };
}
