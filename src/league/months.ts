/** A month as bills name it: YYYYMM. */
export type Month = string;

const name = (year: number, month: number): Month => `${year}${String(month).padStart(2, '0')}`;

/** The month of a moment in Beijing, which bills go by wherever they are read. */
export function monthAt(now: number): Month {
  const day = new Date(now + 8 * 3_600_000);
  return name(day.getUTCFullYear(), day.getUTCMonth() + 1);
}

/** So many months later, or earlier. */
export function monthAfter(month: Month, n: number): Month {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(4)) - 1 + n;
  return name(Math.floor(at / 12), (at % 12) + 1);
}
