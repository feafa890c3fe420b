import type { Output } from '@/cloud/call';

export type Promoter = Output<'league', 'promoters'>['promoters'][number];
export type Decision = 'accept' | 'refuse' | 'remove';
