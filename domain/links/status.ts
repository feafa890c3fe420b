/**
 * Where a link can be. The numbers are the platform's (guide/connect/miniprogram): 1 已绑定, 2 已解绑, 3 邀请已拒绝,
 * 4 邀请接受中, 5 邀请超时, 6 邀请失败, 7 店铺取消邀请.
 */
export const linkStatuses = [1, 2, 3, 4, 5, 6, 7] as const;
export type LinkStatus = (typeof linkStatuses)[number];
export type LinkEvent = 'invite' | 'accept' | 'refuse' | 'expire' | 'cancel' | 'fail' | 'unbind';

/**
 * Whether the accepter has been seen to control the account. `none`: nobody accepted; `unproved`: accepted, and unlocks
 * nothing; `proved`: by the operator or the platform's adapter.
 */
export type LinkProof = 'none' | 'unproved' | 'proved';
