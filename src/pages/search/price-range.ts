import type { Fen } from '../../../domain/units';

/** Typed yuan in fen: `12.5` → 1250. null where nothing is typed; `wrong` where it is no amount. */
export function fenFrom(typed: string): Fen | null | 'wrong' {
  const text = typed.normalize('NFKC').trim().replace(/^¥/, '');
  if (text === '') return null;
  const found = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(text);
  if (!found) return 'wrong';
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** A range as it is asked for: what was typed the wrong way round is turned. */
export function inOrder(from: Fen | null, to: Fen | null): [Fen | null, Fen | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to];
}

/** An amount as somebody would type it: 1250 → `12.5`. */
export function typedFrom(fen: Fen | null): string {
  return fen === null ? '' : String(fen / 100);
}
