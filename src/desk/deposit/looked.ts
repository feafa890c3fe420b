import type { Output } from '@/cloud/call';

export type Looked = Output<'deposits', 'look'>;
