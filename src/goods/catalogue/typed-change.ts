import { readYuan } from '../../../domain/product/table/amounts';
import type { Change } from './use-changes';

/** Changes of many goods that want a value. */
export const kinds = ['reprice', 'freight', 'shipWithin', 'sevenDay', 'shopCategory', 'hide'] as const;
export type Kind = (typeof kinds)[number];

/** What is filled in: of each kind only some of it. */
export interface Typed {
  percent: string;
  yuan: string;
  /** What is chosen of a few. */
  value: string;
  on: boolean;
}

const first: Partial<Record<Kind, string>> = { shipWithin: '48', sevenDay: 'on', hide: 'on' };
export const startOf = (kind: Kind): Typed => ({ percent: '', yuan: '', value: first[kind] ?? '', on: true });

/** The change that is meant; null where something is missing or no number. */
export function wantedChange(kind: Kind, { percent, yuan, value, on }: Typed): Change | null {
  switch (kind) {
    case 'reprice':
      return repriced(percent.trim() || '0', yuan.trim() || '0');
    case 'freight':
      return value ? { kind: 'freight', templateId: value } : null;
    case 'shipWithin':
      return { kind: 'shipWithin', hours: Number(value) };
    case 'sevenDay':
      return { kind: 'sevenDayReturn', on: value === 'on' };
    case 'shopCategory':
      return value ? { kind: 'shopCategory', categoryId: value, on } : null;
    case 'hide':
      return { kind: 'hide', on: value === 'on' };
  }
}

function repriced(percentTyped: string, yuan: string): Change | null {
  const signed = (text: string) => text.replace(/^[－−–]/, '-').replace(/^\+/, '');
  const percent = /^-?\d{1,3}$/.test(signed(percentTyped)) ? Number(signed(percentTyped)) : Number.NaN;
  const less = signed(yuan).startsWith('-');
  const fen = readYuan(signed(yuan).replace(/^-/, ''));
  if (!(percent >= -90 && percent <= 900) || fen === null || fen > 1_000_000_000) return null;
  if (percent === 0 && fen === 0) return null;
  return { kind: 'reprice', percent: percent + 0, byFen: less ? 0 - fen : fen };
}
