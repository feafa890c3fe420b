import type { Address } from '../../../domain/documents';

/** Name, phone and address in one line, as the forms of delivery companies take them apart again. */
export function addressText(address: Address): string {
  const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = address;
  const city = cityName === provinceName ? '' : cityName;
  return `${userName} ${telNumber} ${provinceName}${city}${countyName}${detailInfo}`;
}
