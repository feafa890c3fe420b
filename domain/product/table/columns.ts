/** A column of a table of goods. One row is one SKU; what belongs to the product stands in any of its rows. */
export const columnKeys = [
  'productId',
  'title',
  'subTitle',
  'category',
  'shopCategories',
  'headImgs',
  'desc',
  'attrs',
  'freight',
  'sevenDayReturn',
  'shipWithinHours',
  'limitPeriod',
  'limitNum',
  'soldInAppid',
  'soldInProductId',
  'skuId',
  'spec',
  'salePrice',
  'marketPrice',
  'stock',
  'skuCode',
  'weight',
  'presale',
  'thumb',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** How each column is headed, first as it is exported, then as others write it. */
const heads: Record<ColumnKey, readonly string[]> = {
  productId: ['商品编号', '商品ID'],
  title: ['商品标题', '标题', '商品名称', '商品名'],
  subTitle: ['副标题', '短标题'],
  category: ['平台类目', '类目'],
  shopCategories: ['店铺分类', '分类'],
  headImgs: ['主图', '商品主图', '图片'],
  desc: ['商品详情', '详情'],
  attrs: ['商品属性', '属性', '商品参数'],
  freight: ['运费模板'],
  sevenDayReturn: ['七天无理由', '7天无理由'],
  shipWithinHours: ['发货时效(小时)', '发货时效'],
  limitPeriod: ['限购周期'],
  limitNum: ['限购数量', '限购'],
  soldInAppid: ['微信小店AppID', '小店AppID'],
  soldInProductId: ['微信小店商品ID', '小店商品ID'],
  skuId: ['规格编号', 'SKUID', '规格ID'],
  spec: ['规格', '销售属性'],
  salePrice: ['售价(元)', '售价', '价格', '销售价'],
  marketPrice: ['划线价(元)', '划线价', '市场价'],
  stock: ['首批库存', '库存'],
  skuCode: ['商品编码', 'SKU编码', '商家编码'],
  weight: ['重量(克)', '重量'],
  presale: ['预售发货时间', '预售'],
  thumb: ['规格图'],
};

/** The head of a column as it is exported. */
export const headOf = (key: ColumnKey): string => heads[key][0]!;

/** Columns that say something of one SKU; the others of its product. */
export const skuColumns: readonly ColumnKey[] = [
  'skuId',
  'spec',
  'salePrice',
  'marketPrice',
  'stock',
  'skuCode',
  'weight',
  'presale',
  'thumb',
];

/** Width, case, spaces, stars and brackets say nothing in a head. */
const plain = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*()【】[\]]/g, '');

const byHead = new Map<string, ColumnKey>(
  columnKeys.flatMap((key) => [key, ...heads[key]].map((head): [string, ColumnKey] => [plain(head), key])),
);

/** The column that a head means, or null. */
export const columnOf = (head: string): ColumnKey | null => byHead.get(plain(head)) ?? null;
