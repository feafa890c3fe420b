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

/** The rows as one Markdown table, so that what is printed is what the document holds. */
export function table(groups: readonly { part: string; rows: readonly Row[] }[]): string {
  const head = ['part', 'what', 'measured', 'target', 'ratio', '', 'how'];
  const body = groups.flatMap(({ part, rows }) =>
    rows.map((r) => [
      part,
      r.what,
      `${shown(r.value)} ${r.unit}`,
      r.target === undefined ? '' : `${r.atLeast ? '≥' : '≤'} ${shown(r.target)} ${r.unit}`,
      ratio(r),
      r.target === undefined ? '' : reached(r) ? 'ok' : 'MISSED',
      r.note ?? '',
    ]),
  );
  const widths = head.map((h, i) => Math.max(h.length, ...body.map((cells) => (cells[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((c, i) => (i === cells.length - 1 ? c : c.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  return [line(head), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...body.map(line)].join('\n');
}
