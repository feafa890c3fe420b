import { open } from '@/ui/navigate';
import type { OrderId, ShopId } from '../../../domain/units';

export function openOrder(shopId: ShopId, orderId: OrderId): void {
  open('studio/order/index', { shopId, orderId });
}
