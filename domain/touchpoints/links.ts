import type { LinkDoc } from '../documents';
import type { LinkKind } from '../links/kinds';
import { bound, isProved } from '../links/state';

/** Accounts that are linked, by whether it is proved that the shop controls them. */
export interface Links {
  proved: number;
  unproved: number;
}

/** A 服务号 carries a menu and articles as a 公众号 does. */
const kinds = {
  official: ['official', 'service'],
  channels: ['channels'],
  miniProgram: ['miniProgram'],
  wecom: ['wecom'],
} as const satisfies Record<string, readonly LinkKind[]>;
export type LinkedAs = keyof typeof kinds;

/**
 * What a shop's links come to. An invitation that nobody accepted is none.
 * @param corpId the 企业微信 that answers for the shop, where one does: no other one's link counts then
 */
export function linksIn(
  docs: readonly Pick<LinkDoc, 'kind' | 'accountId' | 'status' | 'proof'>[],
  corpId: string | undefined,
): Record<LinkedAs, Links> {
  const of = (wanted: readonly LinkKind[]): Links => {
    const own = docs.filter(({ kind, status }) => wanted.includes(kind) && status === bound);
    const meant = own.filter(({ kind, accountId }) => kind !== 'wecom' || !corpId || accountId === corpId);
    const proved = meant.filter(isProved).length;
    return { proved, unproved: meant.length - proved };
  };
  return {
    official: of(kinds.official),
    channels: of(kinds.channels),
    miniProgram: of(kinds.miniProgram),
    wecom: of(kinds.wecom),
  };
}
