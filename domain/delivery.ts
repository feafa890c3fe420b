export interface Delivery {
  name: string;
  /** Of `uploadShippingInfo`: 1 express, 2 local delivery, 3 virtual goods, 4 pick-up. */
  logisticsType: 1 | 2 | 3 | 4;
  /** SF asks for the receiver's phone tail with a waybill. */
  needsContact: boolean;
}

const express = (name: string, needsContact = false): Delivery => ({ name, logisticsType: 1, needsContact });

/** Every way goods can leave, by the platform's codes (deliverycompanylist); the last two are ours and need no waybill. */
const deliveries = {
  SF: express('顺丰速运', true),
  STO: express('申通快递'),
  YTO: express('圆通速递'),
  ZTO: express('中通快递'),
  YUNDA: express('韵达速递'),
  JTSD: express('极兔速递'),
  JD: express('京东快递'),
  EMS: express('邮政 EMS'),
  YZPY: express('邮政快递包裹'),
  DBL: express('德邦快递'),
  OTHER: express('其他快递'),
  SELF: { name: '自提', logisticsType: 4, needsContact: false },
  VIRTUAL: { name: '无需物流', logisticsType: 3, needsContact: false },
} as const satisfies Record<string, Delivery>;
export type DeliveryId = keyof typeof deliveries;

export const deliveryIds = Object.keys(deliveries) as [DeliveryId, ...DeliveryId[]];

/** The way of a code; one that was taken from the table since is some other express. */
export const delivery = (id: string): Delivery =>
  Object.hasOwn(deliveries, id) ? deliveries[id as DeliveryId] : deliveries.OTHER;

/** Whether a carrier brings it and its waybill can be asked about. */
export const travels = (id: string): boolean => delivery(id).logisticsType === 1;
