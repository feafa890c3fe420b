import { type ColumnKey, columnOf } from './columns';
import type { TableRow } from './group';

/** Why a file is no table of goods at all. */
export type HeadRefusal = 'EMPTY' | 'NO_HEAD' | 'HEAD_TWICE';
export type Headed =
  | { ok: true; rows: TableRow[]; unknown: string[] }
  | { ok: false; why: HeadRefusal; head: string };

/** The rows under the head of a table; what it has beside the columns we know is named, not read. */
export function headed(cells: readonly (readonly string[])[]): Headed {
  const at = cells.findIndex((row) => row.some((cell) => cell.trim()));
  const head = cells[at];
  if (!head) return { ok: false, why: 'EMPTY', head: '' };
  const columns = head.map(columnOf);
  const knows = (key: ColumnKey) => columns.includes(key);
  // Without one of these nobody knows what a row is about, or says.
  if (!knows('title') && !knows('productId')) return { ok: false, why: 'NO_HEAD', head: '' };
  const twice = columns.findIndex((key, i) => key !== null && columns.indexOf(key) < i);
  if (twice >= 0) return { ok: false, why: 'HEAD_TWICE', head: head[twice]! };
  const rows = cells.flatMap((row, i) => {
    if (i <= at || !row.some((cell) => cell.trim())) return [];
    const said = columns.flatMap((key, j) => (key ? [[key, row[j] ?? ''] as const] : []));
    return [{ line: i + 1, cells: Object.fromEntries(said) as TableRow['cells'] }];
  });
  const unknown = head.filter((name, j) => name.trim() && columns[j] === null);
  return rows.length === 0 ? { ok: false, why: 'EMPTY', head: '' } : { ok: true, rows, unknown };
}
