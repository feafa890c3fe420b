import type { Output } from '@/cloud/call';

export type Staff = Output<'staff', 'list'>;
export type Member = Staff['members'][number];
export type Invite = Output<'staff', 'invite'>;
