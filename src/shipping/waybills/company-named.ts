import { delivery, deliveryIds } from '../../../domain/delivery';
import type { DeliveryId } from '../../studio/order/ship/companies';

/** Names that are neither the code nor the beginning of the full name. */
const others: Readonly<Record<string, DeliveryId>> = {
  邮政包裹: 'YZPY',
  'j&t': 'JTSD',
  chinapost: 'YZPY',
  deppon: 'DBL',
};

/** The company that somebody's table means: 中通, 中通快递, zto; null where none or several fit. */
export function companyNamed(written: string): DeliveryId | null {
  const name = plain(written);
  const byCode = deliveryIds.find((id) => plain(id) === name) ?? others[name];
  if (byCode) return byCode;
  const root = name.replace(/(股份有限公司|有限公司)$/, '').replace(/(速运|快递|速递|快运|物流)$/, '');
  if (root.length < 2) return null;
  const fit = deliveryIds.filter((id) => plain(delivery(id).name).startsWith(root));
  return fit.length === 1 ? fit[0]! : null;
}

/** A name without what people write differently. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_\-.（）()]/g, '');
}
