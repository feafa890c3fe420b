import type { SkuAttr } from '../../../../domain/documents';
import { readYuan, writeYuan } from '../../../../domain/product/table/amounts';
import type { Content, Sku } from './seen';

/** A kind of specification, such as a colour, and its values. */
export interface Spec {
  name: string;
  values: readonly string[];
}

/** What is filled in for one combination, as typed. */
export interface Cell {
  skuId?: string;
  /** Off: this combination is not sold. */
  on: boolean;
  price: string;
  market: string;
  /** First pieces; of what is on the shelf the ledger knows. */
  stock: string;
  code: string;
  weight: string;
  thumb?: string;
}

export interface Matrix {
  specs: readonly Spec[];
  /** By combination, see `keyOf`. */
  cells: Readonly<Record<string, Cell>>;
}

export const emptyCell: Cell = { on: true, price: '', market: '', stock: '', code: '', weight: '' };

/** A combination by the values it takes of each specification, in their order. */
export const keyOf = (values: readonly string[]): string => JSON.stringify(values);

/** Every combination of the values, the last specification the quickest; one empty one where there are none. */
export function combinations(specs: readonly Spec[]): string[][] {
  return specs
    .filter(({ values }) => values.length > 0)
    .reduce<string[][]>(
      (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
      [[]],
    );
}

/** The matrix of SKUs as they are saved: a combination that none of them has is not sold. */
export function matrixOf(skus: readonly Sku[]): Matrix {
  const names = skus[0]?.attrs.map(({ key }) => key) ?? [];
  const specs = names.map((name) => ({
    name,
    values: unique(skus.flatMap(({ attrs }) => valuesOf(attrs, name))),
  }));
  const cells: Record<string, Cell> = {};
  for (const values of combinations(specs)) cells[keyOf(values)] = { ...emptyCell, on: skus.length === 0 };
  for (const sku of skus) cells[keyOf(names.flatMap((name) => valuesOf(sku.attrs, name)))] = cellOf(sku);
  return { specs, cells };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const valuesOf = (attrs: readonly SkuAttr[], name: string): string[] =>
  attrs.filter(({ key }) => key === name).map(({ value }) => value);

const cellOf = (sku: Sku): Cell => ({
  skuId: sku.skuId,
  on: true,
  price: sku.salePrice > 0 ? writeYuan(sku.salePrice) : '',
  market: sku.marketPrice === undefined ? '' : writeYuan(sku.marketPrice),
  stock: sku.stock === undefined ? '' : String(sku.stock),
  code: sku.skuCode ?? '',
  weight: sku.weightGram > 0 ? String(sku.weightGram) : '',
  ...(sku.thumb ? { thumb: sku.thumb } : {}),
});

/** Another specification; what was one product is its first value's. */
export function withSpec(matrix: Matrix): Matrix {
  return { ...matrix, specs: [...matrix.specs, { name: '', values: [] }] };
}

/** Other values or another name of one specification: cells stay with the combination they belong to. */
export function changedSpec({ specs, cells }: Matrix, at: number, change: Partial<Spec>): Matrix {
  const after = specs.map((spec, i) => (i === at ? { ...spec, ...change } : spec));
  return { specs: after, cells: carried(specs, after, cells) };
}

export function withoutSpec({ specs, cells }: Matrix, at: number): Matrix {
  const after = specs.filter((_, i) => i !== at);
  const kept: Record<string, Cell> = {};
  const place = specs.slice(0, at).filter(({ values }) => values.length > 0).length;
  const counts = (specs[at]?.values.length ?? 0) > 0;
  // The first that was sold stands for all that become the same.
  for (const [key, cell] of Object.entries(cells)) {
    const values = JSON.parse(key) as string[];
    const short = keyOf(counts ? values.filter((_, i) => i !== place) : values);
    if (!kept[short] || (!kept[short].on && cell.on)) kept[short] = cell;
  }
  return { specs: after, cells: kept };
}

/** Where a specification gets its first value, what there was becomes that value's. */
function carried(before: readonly Spec[], after: readonly Spec[], cells: Matrix['cells']): Matrix['cells'] {
  const was = before.map(({ values }) => values.length > 0);
  const now = after.map(({ values }) => values.length > 0);
  const at = now.findIndex((is, i) => is && !was[i]);
  if (at < 0) return cells;
  const place = now.slice(0, at).filter(Boolean).length;
  const [value = ''] = after[at]?.values ?? [];
  const moved: Record<string, Cell> = { ...cells };
  for (const [key, cell] of Object.entries(cells)) {
    const values = JSON.parse(key) as string[];
    moved[keyOf([...values.slice(0, place), value, ...values.slice(place)])] = cell;
  }
  return moved;
}

export const setCell = ({ specs, cells }: Matrix, key: string, change: Partial<Cell>): Matrix => ({
  specs,
  cells: { ...cells, [key]: { ...(cells[key] ?? emptyCell), ...change } },
});

/** The same in every combination that is sold. */
export function setAll(matrix: Matrix, change: Partial<Cell>): Matrix {
  return combinations(matrix.specs)
    .map(keyOf)
    .filter((key) => (matrix.cells[key] ?? emptyCell).on)
    .reduce((now, key) => setCell(now, key, change), matrix);
}

/** Combinations in their order, sold or not. */
export const rowsOf = ({ specs, cells }: Matrix): { key: string; values: string[]; cell: Cell }[] =>
  combinations(specs).map((values) => {
    const key = keyOf(values);
    return { key, values, cell: cells[key] ?? emptyCell };
  });

/** A price nobody can sell for: what is no amount is refused where the price stands, not before. */
const noPrice = 0;

/** The SKUs as they are saved, those that are sold. `preSale` is when all of them ship, where they are sold ahead. */
export function skusOf(matrix: Matrix, preSale: number | null): Content['skus'] {
  const names = matrix.specs.filter(({ values }) => values.length > 0).map(({ name }) => name.trim());
  return rowsOf(matrix)
    .filter(({ cell }) => cell.on)
    .map(({ values, cell }) => {
      const market = cell.market.trim() ? readYuan(cell.market) : null;
      return {
        ...(cell.skuId ? { skuId: cell.skuId } : {}),
        attrs: values.map((value, i) => ({ key: names[i] ?? '', value })),
        salePrice: readYuan(cell.price) ?? noPrice,
        ...(cell.market.trim() ? { marketPrice: market ?? noPrice } : {}),
        ...(cell.stock.trim() ? { stock: whole(cell.stock) } : {}),
        ...(cell.code.trim() ? { skuCode: cell.code.trim() } : {}),
        ...(cell.thumb ? { thumb: cell.thumb } : {}),
        weightGram: whole(cell.weight),
        ...(preSale === null ? {} : { stockType: 1 as const, shipBy: preSale }),
      };
    });
}

const whole = (typed: string): number => (/^\d{1,8}$/.test(typed.trim()) ? Number(typed.trim()) : 0);
