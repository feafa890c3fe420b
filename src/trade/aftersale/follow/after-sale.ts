import type { Output } from '@/cloud/call';

/** One after-sale as its page shows it. */
export type AfterSale = Output<'aftersales', 'get'>;
