import type { Input, Output } from '@/cloud/call';

/** A product's form as the function answered it, and what it takes back. */
export type Seen = Output<'catalog', 'editing'>;
export type Sku = Seen['content']['skus'][number];
export type Content = Input<'catalog', 'save'>['content'];
export type Fault = Seen['faults'][number];
