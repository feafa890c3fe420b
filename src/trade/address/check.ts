import type { Address } from './book';

export type AddressField = 'userName' | 'telNumber' | 'provinceName' | 'cityName' | 'detailInfo';

/** The first field that an order would be refused for; null when all is well. */
export function wrongField(address: Address): AddressField | null {
  const filled = (text: string, most: number) => text.trim().length >= 1 && text.trim().length <= most;
  if (!filled(address.userName, 50)) return 'userName';
  if (!/^\+?[0-9][0-9 -]{5,19}$/.test(address.telNumber.trim())) return 'telNumber';
  if (!filled(address.provinceName, 40)) return 'provinceName';
  if (!filled(address.cityName, 40)) return 'cityName';
  if (!filled(address.detailInfo, 200)) return 'detailInfo';
  return null;
}
