import { dictionary } from '@/words/dictionary';
import type { Role } from '../../../domain/roles';

const mayZh: Record<Role, string> = {
  owner: '全部工作，包括资金、成员和关店',
  editor: '商品、库存、优惠券和店铺设置',
  fulfilment: '订单、发货、售后和库存',
  service: '客服、查看订单和处理售后',
};
const mayEn: Record<Role, string> = {
  owner: 'Everything, with money, members and closing',
  editor: 'Goods, stock, coupons and settings',
  fulfilment: 'Orders, parcels, after-sales and stock',
  service: 'Messages, orders to read and after-sales',
};

export const staffWords = dictionary(
  {
    title: '成员',
    may: (role: Role) => mayZh[role],
    count: (n: number) => `${n} 位成员`,
    self: '我',
    since: (day: string) => `${day} 加入`,
    change: '调整',
    changeOf: (name: string) => `调整 ${name}`,
    invite: '邀请成员',
    inviteHint: '邀请码只能用一次，过期作废。把它发给要加入的人，对方在「我的 → 工作台」输入即可。',
    role: '角色',
    save: '保存角色',
    changed: '角色已调整',
    remove: '移出店铺',
    removed: '已移出，对方立即失去权限',
    sure: (name: string) => `确定把 ${name} 移出店铺？对方马上不能再进入工作台。`,
    yes: '确定移出',
    no: '不移出',
    ownerOnly: '只有店主可以邀请和调整成员。',
    invitation: (shop: string, role: string) => `邀请你加入「${shop}」做${role}`,
  },
  {
    title: 'Members',
    may: (role: Role) => mayEn[role],
    count: (n: number) => `${n} members`,
    self: 'Me',
    since: (day: string) => `since ${day}`,
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    invite: 'Invite somebody',
    inviteHint: 'A code works once and expires. Whoever has it enters it under Me → Studio.',
    role: 'Role',
    save: 'Save the role',
    changed: 'The role is changed',
    remove: 'Remove',
    removed: 'Removed, from now on',
    sure: (name: string) => `Remove ${name}? They cannot enter the studio from now on.`,
    yes: 'Remove',
    no: 'Leave',
    ownerOnly: 'Only owners invite and change members.',
    invitation: (shop: string, role: string) => `Join "${shop}" as ${role}`,
  },
);
