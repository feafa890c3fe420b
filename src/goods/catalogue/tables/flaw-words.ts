import type { FaultPhrases } from '../../../../domain/fault';
import type { ColumnKey } from '../../../../domain/product/table/columns';
import type { FileFaultKind } from '../../../../domain/product/table/file-phrases';
import type { FlawKind } from '../../../../domain/product/table/flaw-phrases';
import { productFaultsEn } from '../fault-words';

const whole = 'Write a whole number, 0 or more';
const price = 'Write an amount in yuan, two decimals at most';

const cells: FaultPhrases<FlawKind> = {
  'cell.productId FORM': 'This is no product number. Please leave it as it was exported.',
  'cell.productId ROUNDED': 'The spreadsheet made a rounded number of it. Please make the column text.',
  'cell.productId NOT_FOUND': 'The shop has no such product',
  'cell.shopCategories FORM': 'The shop has no such category',
  'cell.shopCategories UNKNOWN': 'The shop has no such category',
  'cell.headImgs TOO_LONG': 'The address of a picture is too long',
  'cell.desc TOO_MANY': 'The story has {most} parts at most',
  'cell.attrs FORM': 'Write attributes as name:value, one a line',
  'cell.attrs TOO_MANY': '{most} attributes at most',
  'cell.freight FORM': 'The shop has no such freight template',
  'cell.sevenDayReturn FORM': 'Write yes or no',
  'cell.shipWithinHours FORM': 'Write 24, 48 or 72',
  'cell.limitPeriod FORM': 'Write ever, daily, weekly or monthly',
  'cell.limitNum FORM': whole,
  'cell.skuId FORM': 'This is no option number. Please leave it as it was exported.',
  'cell.skuId UNKNOWN': 'The product has no option of this number',
  'cell.spec FORM': 'Write specifications as name:value, with semicolons between',
  'cell.spec TWICE': 'The same option as line {n}',
  'cell.salePrice FORM': price,
  'cell.salePrice MISSING': 'Fill in the price',
  'cell.marketPrice FORM': price,
  'cell.stock FORM': whole,
  'cell.weight FORM': whole,
  'cell.presale FORM': 'Write the time like 2026-12-01 18:00',
  '* CONFLICT': 'Not the same as in an earlier line of this product',
  '* NUMBER': '{name} is no whole number',
  '* STORE_ID': 'This product_id is not right',
  'line WRONG_STATE': 'This product cannot be edited now',
  'line CHANGED_MEANWHILE': 'The product was changed after the preview. Please upload the file again.',
};

/** What may be wrong with a line of a table, in English: its cells, and the product that they make. */
export const lineFlawsEn: FaultPhrases<FlawKind> = { ...productFaultsEn, ...cells };

/** What the columns of a table are about. Their heads stay Chinese in the file. */
export const columnsEn: Readonly<Record<ColumnKey, string>> = {
  productId: 'product number',
  title: 'title',
  subTitle: 'subtitle',
  category: 'category',
  shopCategories: "shop's categories",
  headImgs: 'main pictures',
  desc: 'story',
  attrs: 'attributes',
  freight: 'freight template',
  sevenDayReturn: 'seven-day return',
  shipWithinHours: 'ships within',
  limitPeriod: 'limit period',
  limitNum: 'purchase limit',
  soldInAppid: 'AppID in WeChat Store',
  soldInProductId: 'product in WeChat Store',
  skuId: 'option number',
  spec: 'specification',
  salePrice: 'price',
  marketPrice: 'price struck through',
  stock: 'first stock',
  skuCode: 'product code',
  weight: 'weight',
  presale: 'pre-sale ships by',
  thumb: "option's picture",
};

/** Why a file is not read at all, in English. */
export const fileFaultsEn: FaultPhrases<FileFaultKind> = {
  'file EMPTY': 'There are no goods in the file',
  'file NO_BYTES': 'The file is empty',
  'file NO_HEAD': 'The first line must name the columns: a title or a product number at least',
  'file HEAD_TWICE': 'Two columns are named “{head}”',
  'file OLD_EXCEL': 'Please save it in Excel as .xlsx without a password, or as CSV',
  'file OTHER_KIND': 'Please choose a CSV, an Excel file (.xlsx) or product JSON of WeChat Store',
  'file LETTERS': 'The letters in the file cannot be read. Please save it as UTF-8.',
  'file NO_PRODUCTS': 'There are no products of WeChat Store in this JSON',
  'file NO_JSON': 'This JSON is not well formed',
  'file QUOTES': 'A quotation mark is not closed in line {row}',
  'file FORMULA': 'Line {row}, column {column} is a formula. Please paste it as a value first.',
  'file FORMULA_AT': 'Cell {cell} is a formula. Please paste it as a value first.',
  'file FORMULA_SOMEWHERE': 'A cell is a formula. Please paste it as a value first.',
  'file BROKEN': 'The file is broken, or no Excel file',
  'file ENCRYPTED': 'The file has a password. Please take it away first.',
  'file TOO_LARGE': 'The file is too large once unpacked. Please split it.',
  'file MACROS': 'The file has macros or embedded objects. Please save it as .xlsx without them.',
  'file LINKS': 'The file is linked to other files. Please break the links first.',
};
