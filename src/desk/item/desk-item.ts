import type { Output } from '@/cloud/call';

export type DeskItem = Output<'desk', 'get'>;
