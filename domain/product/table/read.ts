import type { LineFlaw } from '../../documents';
import { limitPeriods, limitPeriodsEn, readWhole, readYesNo } from './amounts';
import type { ColumnKey } from './columns';
import { type ComingProduct, cellFlaw, flaw, type ShopNames } from './coming';
import type { FlawKind } from './flaw-phrases';
import { grouped, type RowGroup, type TableRow } from './group';
import { readDesc, readList, readPairs, readPath } from './notation';
import { readSku } from './read-sku';

/** The products that the rows of a table say. */
export const readTable = (rows: readonly TableRow[], names: ShopNames): ComingProduct[] =>
  grouped(rows).map((group) => readProduct(group, names));

const idForm = /^[A-Za-z0-9_-]{1,64}$/;

function readProduct({ productId, rows }: RowGroup, names: ShopNames): ComingProduct {
  const flaws: LineFlaw[] = [];
  const first = rows[0]!.line;
  if (productId !== null && !idForm.test(productId))
    flaws.push(flaw(first, rounded.test(productId) ? 'cell.productId ROUNDED' : 'cell.productId FORM'));
  const skus = rows.map(readSku);
  const said = readSaid(rows, names, flaws);
  return {
    lines: rows.map((row) => row.line),
    productId,
    said,
    skus: skus.map(({ sku }) => sku),
    flaws: [...flaws, ...skus.flatMap((one) => one.flaws)],
  };
}

/** A spreadsheet makes a number of what has only digits, and cuts it after fifteen. */
const rounded = /^\d(\.\d+)?e\+?\d+$/i;

/** What the rows of a product say of it; where two say different things the later one is to blame. */
function readSaid(rows: readonly TableRow[], names: ShopNames, flaws: LineFlaw[]): ComingProduct['said'] {
  const found = (key: ColumnKey): { text: string; line: number } | null | undefined => {
    const there = rows.filter((row) => row.cells[key] !== undefined);
    if (there.length === 0) return undefined;
    const [first, ...others] = there.filter((row) => row.cells[key]?.trim());
    if (!first) return null;
    const text = first.cells[key]!;
    const other = others.find((row) => row.cells[key]!.trim() !== text.trim());
    if (other) flaws.push(cellFlaw(other.line, key, '* CONFLICT'));
    return { text, line: first.line };
  };
  const said = <T>(
    key: ColumnKey,
    read: (text: string) => T | null,
    form?: `cell.${ColumnKey} FORM` & FlawKind,
  ): T | null | undefined => {
    const cell = found(key);
    if (!cell) return cell;
    const value = read(cell.text);
    if (value === null && form) flaws.push(flaw(cell.line, form));
    return value ?? undefined;
  };
  const words = (text: string) => text.trim();
  const values: ComingProduct['said'] = {
    title: said('title', words),
    subTitle: said('subTitle', words),
    categoryPath: said('category', readPath),
    shopCategoryIds: said('shopCategories', (text) => categoryIds(text, names), 'cell.shopCategories FORM'),
    headImgs: said('headImgs', readList),
    desc: said('desc', readDesc),
    attrs: said('attrs', readPairs, 'cell.attrs FORM'),
    freightTemplateId: said('freight', (text) => templateId(text, names), 'cell.freight FORM'),
    sevenDayReturn: said('sevenDayReturn', readYesNo, 'cell.sevenDayReturn FORM'),
    shipWithinHours: said('shipWithinHours', readWhole, 'cell.shipWithinHours FORM'),
    limitPeriod: said('limitPeriod', limitPeriod, 'cell.limitPeriod FORM'),
    limitNum: said('limitNum', readWhole, 'cell.limitNum FORM'),
    soldInAppid: said('soldInAppid', words),
    soldInProductId: said('soldInProductId', words),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function limitPeriod(text: string): number | null {
  const word = text.trim().toLowerCase();
  const at = limitPeriods.findIndex((period, i) => period === word || limitPeriodsEn[i] === word);
  return at < 0 ? null : at;
}

/** By a name that only one has, or by id: one that is gone may be what the product has, who merges sees to it. */
function templateId(text: string, { freightTemplates }: ShopNames): string | null {
  const word = text.trim();
  if (freightTemplates.some(({ id }) => id === word)) return word;
  const named = freightTemplates.filter(({ name }) => name.trim() === word);
  return named.length === 1 ? named[0]!.id : idForm.test(word) ? word : null;
}

/** Each line a category's id, its name, or both levels' names with `>` between. */
function categoryIds(text: string, { shopCategories }: ShopNames): string[] | null {
  const all = shopCategories.flatMap((one) => [
    { id: one.id, path: [one.name] },
    ...one.level2.map((two) => ({ id: two.id, path: [one.name, two.name] })),
  ]);
  const ids = readList(text).map((item) => {
    if (all.some(({ id }) => id === item)) return item;
    const wanted = readPath(item);
    const named = all.filter(({ path }) =>
      wanted.length === 1 ? path.at(-1) === wanted[0] : path.join('\n') === wanted.join('\n'),
    );
    return named.length === 1 ? named[0]!.id : idForm.test(item) ? item : null;
  });
  return ids.some((id) => id === null) ? null : ids.flatMap((id) => id ?? []);
}
