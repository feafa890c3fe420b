import type { Who } from '../../cloudfunctions/platform/contract';
import { type Role, roles } from '../../domain/roles';

/** Everyone who can be at a function's door. Roles are members of the shop that the input names. */
export const callers = [
  'visitor',
  'shopper',
  ...roles,
  'owner of another shop',
  'operator',
  'wechat:pay',
  'wechat:push',
  'timer',
] as const;
export type Caller = (typeof callers)[number];

const fromWeChat: readonly string[] = ['wechat:pay', 'wechat:push', 'timer'];

/** The table as the contracts mean it, written a second time and apart from the door, so that either can be wrong. */
export function mayCall(caller: Caller, who: Who): boolean {
  if (fromWeChat.includes(caller) || fromWeChat.includes(who)) return caller === who;
  if (who === 'public') return true;
  if (who === 'shopper') return caller !== 'visitor';
  if (who.startsWith('merchant:')) return caller === 'owner' || rolesIn(who).includes(caller as Role);
  return caller === who;
}

const rolesIn = (who: Who): Role[] => who.slice('merchant:'.length).split('|') as Role[];
