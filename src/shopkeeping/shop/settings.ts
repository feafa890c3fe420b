import type { Output } from '@/cloud/call';

export type Settings = Output<'shops', 'settings'>;
