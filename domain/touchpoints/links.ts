import type { LinkDoc } from '../documents';
import type { LinkKind } from '../links/kinds';
import { bound, isProved } from '../links/state';

/** Accounts that are linked, by whether it is proved that the shop controls them. */
export interface Links {
  proved: number;
  unproved: number;
}

/** A 服务号 carries a menu and articles as a 公众号 does. */
const kinds: Readonly<Record<'official' | 'channels', readonly LinkKind[]>> = {
  official: ['official', 'service'],
  channels: ['channels'],
};

/** What a shop's links come to. An invitation that nobody accepted is none. */
export function linksIn(
  docs: readonly Pick<LinkDoc, 'kind' | 'status' | 'proof'>[],
): Record<'official' | 'channels', Links> {
  const of = (wanted: readonly LinkKind[]): Links => {
    const own = docs.filter(({ kind, status }) => wanted.includes(kind) && status === bound);
    const proved = own.filter(isProved).length;
    return { proved, unproved: own.length - proved };
  };
  return { official: of(kinds.official), channels: of(kinds.channels) };
}
