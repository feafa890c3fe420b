import type { LineFlaw } from '../../domain/documents';
import { flaw } from '../../domain/product/table/coming';
import { digest } from '../platform/digest';

/** The id under which a product of 微信小店 stands in a shop here. */
export const storeProductIdOf = (shopId: string, storeProductId: string): string =>
  `p${digest(19, shopId, 'store', storeProductId)}`;

export const noProduct = (line: number): LineFlaw => flaw(line, 'cell.productId NOT_FOUND');
