import type { Input } from '@/cloud/call';

export type ShelfTab = Input<'catalog', 'shelf'>['tab'];
