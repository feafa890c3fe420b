import { limitPeriods } from './amounts';

const whole = '要写成不小于 0 的整数';
const price = '金额要写成元，最多两位小数';

/** What may be wrong with a line of a table beside the faults of its product: at the cell of a column, or anywhere. */
export const flawPhrases = {
  'cell.productId FORM': '商品编号不对，请不要改动',
  'cell.productId ROUNDED': '编号被表格改成了数字，请把这一列设为文本',
  'cell.productId NOT_FOUND': '店里没有这件商品',
  'cell.shopCategories FORM': '没有这个店铺分类',
  'cell.shopCategories UNKNOWN': '没有这个店铺分类',
  'cell.headImgs TOO_LONG': '图片地址太长',
  'cell.desc TOO_MANY': '详情最多 {most} 段',
  'cell.attrs FORM': '属性要写成「属性名:属性值」，一行一个',
  'cell.attrs TOO_MANY': '属性最多 {most} 个',
  'cell.freight FORM': '没有这个运费模板',
  'cell.sevenDayReturn FORM': '请写「是」或「否」',
  'cell.shipWithinHours FORM': '请写 24、48 或 72',
  'cell.limitPeriod FORM': `请写「${limitPeriods.join('」「')}」之一`,
  'cell.limitNum FORM': whole,
  'cell.skuId FORM': '规格编号不对，请不要改动',
  'cell.skuId UNKNOWN': '这件商品没有这个规格编号',
  'cell.spec FORM': '规格要写成「规格名:规格值」，多个用分号隔开',
  'cell.spec TWICE': '与第 {n} 行是同一个规格',
  'cell.salePrice FORM': price,
  'cell.salePrice MISSING': '请填写售价',
  'cell.marketPrice FORM': price,
  'cell.stock FORM': whole,
  'cell.weight FORM': whole,
  'cell.presale FORM': '时间要写成 2026-12-01 18:00',
  '* CONFLICT': '与同一商品的前一行不同',
  '* NUMBER': '{name} 不是整数',
  '* STORE_ID': 'product_id 不对',
  'line WRONG_STATE': '这件商品现在不能编辑',
  'line CHANGED_MEANWHILE': '商品在预览后被修改，请重新上传',
} as const;

export type FlawKind = keyof typeof flawPhrases;
