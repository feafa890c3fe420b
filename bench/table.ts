import type { Row } from './row';

/** Whether a row keeps what was promised; rows without a target always do. */
export function reached({ value, target, atLeast }: Row): boolean {
  if (target === undefined) return true;
  return atLeast ? value >= target : value <= target;
}

/** How much of its allowance a row used (or how far past its least it came): 1.00 is exactly the target. */
const ratio = ({ value, target }: Row): string => (target ? (value / target).toFixed(2) : '');

const shown = (n: number): string =>
  n >= 1000
    ? Math.round(n).toLocaleString('en')
    : n >= 100 || Number.isInteger(n)
      ? String(Math.round(n))
      : n.toFixed(1);

const head = ['part', 'what', 'measured', 'target', 'ratio', '', 'how'];

/** The rows as one Markdown table, so that what is printed is what the document holds. */
export function table(groups: readonly { part: string; rows: readonly Row[] }[]): string {
  return drawn(
    groups.flatMap(({ part, rows }) =>
      rows.map((r) => [
        part,
        r.what,
        `${shown(r.value)} ${r.unit}`,
        r.target === undefined ? '' : `${r.atLeast ? '≥' : '≤'} ${shown(r.target)} ${r.unit}`,
        ratio(r),
        r.target === undefined ? '' : reached(r) ? 'ok' : 'MISSED',
        r.note ?? '',
      ]),
    ),
  );
}

/** The fresh table with the known one's rows of parts it does not have, parts in this order. */
export function recorded(known: string, fresh: string, order: readonly string[]): string {
  const [old, now] = [cellsOf(known), cellsOf(fresh)];
  const measured = new Set(now.map(([part]) => part));
  const rows = [...old.filter(([part]) => !measured.has(part)), ...now];
  return drawn(order.flatMap((part) => rows.filter(([name]) => name === part)));
}

/** The cells of a table that this file drew, without its head. */
const cellsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

function drawn(rows: readonly (readonly string[])[]): string {
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((c, i) => (i === cells.length - 1 ? c : c.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  return [line(head), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
