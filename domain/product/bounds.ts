/** Bounds of a product; platform: SPU and SKU of the product API, unless they say otherwise. */
export const productBounds = {
  title: { least: 3, most: 60 },
  subTitle: 18,
  headImgs: 9,
  descChars: 2000,
  descImgs: 50,
  /** Own choice. */
  descBlocks: 60,
  categories: 3,
  /** Own choices: attributes, their keys and values, kinds of specification, SKUs. */
  attrs: 50,
  attrKey: 20,
  attrValue: 60,
  specs: 3,
  skus: 200,
  shopCategories: 10,
  /** Ten million yuan. */
  price: 1_000_000_000,
  stock: 10_000_000,
  skuCode: 20,
  /** Own choice: half a tonne, in grams. */
  weightGram: 500_000,
  limitedBuyNum: 999,
} as const;

/** Hours in which goods may be promised to leave; platform: send_time. */
export const shipHours = [24, 48, 72] as const;
