import type { Output } from '@/cloud/call';

export type ShopAfterSale = Output<'aftersales', 'getForShop'>;
