import type { Output } from '@/cloud/call';
import type { ShopId } from '../../../domain/units';

export type Deposit = Output<'deposits', 'get'>;

/** What the sheets that move money are given. */
export interface MoneyProps {
  shopId: ShopId;
  deposit: Deposit;
  isOwner: boolean;
  onMoved: () => void;
}
