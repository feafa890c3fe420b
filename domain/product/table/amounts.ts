import type { Fen, Ms } from '../../units';

const beijing = 8 * 3_600_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Fen as yuan: 1250 is `12.50`. */
export const writeYuan = (fen: Fen): string => `${Math.floor(fen / 100)}.${two(fen % 100)}`;

/** Yuan as fen, with a sign of money or commas between thousands; null where it is no amount of whole fen. */
export function readYuan(text: string): Fen | null {
  const plain = text.normalize('NFKC').replace(/[¥,\s元]/g, '');
  const [, yuan, cents = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(plain) ?? [];
  if (yuan === undefined || /[1-9]/.test(cents.slice(2))) return null;
  return Number(yuan) * 100 + Number(cents.slice(0, 2).padEnd(2, '0'));
}

/** A whole number that is not below zero; null for anything else. */
export function readWhole(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,12}(\.0+)?$/.test(plain) ? Number(plain) : null;
}

/** A moment in Beijing, down to what is not zero: `2026-12-01 18:00`. */
export function writeTime(at: Ms): string {
  const iso = new Date(at + beijing).toISOString().replace('T', ' ').slice(0, 23);
  return iso.replace(/\.000$/, '').replace(/^(.{16}):00$/, '$1');
}

/** A moment in Beijing; a day alone is its last minute. Null where it is none. */
export function readTime(text: string): Ms | null {
  const form =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{3})?)?)?$/;
  const [whole, year, month, day, hour = '23', minute = '59', second = '0', rest = '.0'] =
    form.exec(text.normalize('NFKC').trim()) ?? [];
  if (!whole) return null;
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const back = new Date(utc);
  const exists =
    back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day) && Number(hour) < 24;
  return exists ? utc - beijing + Math.round(Number(`0${rest}`) * 1000) : null;
}

export function readYesNo(text: string): boolean | null {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (['是', '支持', 'yes', 'true', '1', 'y'].includes(word)) return true;
  return ['否', '不支持', 'no', 'false', '0', 'n'].includes(word) ? false : null;
}

/** The platform's kinds of purchase limits, as a table names them. */
export const limitPeriods = ['永久', '每天', '每周', '每月'] as const;
/** The same as an English reader may write them. */
export const limitPeriodsEn = ['ever', 'daily', 'weekly', 'monthly'] as const;
