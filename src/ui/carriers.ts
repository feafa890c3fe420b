import type { Input } from '@/cloud/call';
import type { Language } from '@/words/language';

export type DeliveryId = Input<'orders', 'ship'>['deliveryId'];

/** Express companies by WeChat's delivery ids. */
export const carriers: Record<DeliveryId, readonly [zh: string, en: string]> = {
  SF: ['顺丰速运', 'SF Express'],
  STO: ['申通快递', 'STO Express'],
  YTO: ['圆通速递', 'YTO Express'],
  ZTO: ['中通快递', 'ZTO Express'],
  YUNDA: ['韵达速递', 'Yunda Express'],
  JTSD: ['极兔速递', 'J&T Express'],
  JD: ['京东物流', 'JD Logistics'],
  EMS: ['邮政 EMS', 'EMS'],
  YZPY: ['邮政快递包裹', 'China Post'],
  DBL: ['德邦快递', 'Deppon'],
  SELF: ['自提', 'Pick-up'],
  VIRTUAL: ['无需物流', 'No carrier'],
  OTHER: ['其他快递', 'Another carrier'],
};

/** The carrier's name; its id where it is none of ours. */
export function carrierName(deliveryId: string, language: Language): string {
  const names = carriers[deliveryId as DeliveryId];
  return names ? names[language === 'en' ? 1 : 0] : deliveryId;
}
