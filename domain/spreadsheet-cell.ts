/**
 * A spreadsheet runs a cell of a CSV file that begins with one of these. With an apostrophe before it is text; what
 * begins with apostrophes of its own gets one more, so that nothing is lost when it comes back.
 */
const runs = /^'*[=+\-@\t\r\n]/;

export const neutralised = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

/** What a neutralised cell says. */
export const restored = (cell: string): string =>
  cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;

/** Whether a cell of somebody else's CSV file is a formula. */
export const isFormula = (cell: string): boolean => /^\s*[=＝]/.test(cell);
