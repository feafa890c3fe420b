import type { ColumnKey } from './columns';

/** One row of a table: its number as a spreadsheet shows it, and its cells by column. */
export interface TableRow {
  line: number;
  cells: Partial<Record<ColumnKey, string>>;
}

/** Rows of one product. */
export interface RowGroup {
  productId: string | null;
  rows: TableRow[];
}

const cell = (row: TableRow, key: ColumnKey): string => (row.cells[key] ?? '').trim();

/**
 * Puts the rows of each product together, in the order in which products first come. Rows that name a product belong
 * to it wherever they stand, so that a sorted table still reads; rows of a new one follow each other, the first with
 * the title and the others with the same one or none.
 */
export function grouped(rows: readonly TableRow[]): RowGroup[] {
  const groups: RowGroup[] = [];
  const known = new Map<string, RowGroup>();
  let fresh: { group: RowGroup; title: string } | null = null;
  let last: RowGroup | null = null;
  for (const row of rows) {
    const productId = cell(row, 'productId');
    const title = cell(row, 'title');
    if (productId) {
      const group = known.get(productId) ?? { productId, rows: [] };
      if (!known.has(productId)) groups.push(group);
      known.set(productId, group);
      group.rows.push(row);
      last = group;
      fresh = null;
    } else if (last && (title === '' || (fresh && title === fresh.title))) {
      last.rows.push(row);
    } else {
      last = { productId: null, rows: [row] };
      fresh = { group: last, title };
      groups.push(last);
    }
  }
  return groups;
}
