export interface Delivery {
  /** The platform's code. */
  id: string;
  name: string;
  /** Of `uploadShippingInfo`: 1 express, 2 local delivery, 3 virtual goods, 4 pick-up. */
  logisticsType: 1 | 2 | 3 | 4;
  /** SF asks for the receiver's phone tail with a waybill. */
  needsContact: boolean;
}

const express = (id: string, name: string): Delivery => ({
  id,
  name,
  logisticsType: 1,
  needsContact: id === 'SF',
});

/** Every way goods can leave, by the platform's codes (deliverycompanylist); the last two need no waybill. */
export const deliveries = [
  express('SF', '顺丰速运'),
  express('STO', '申通快递'),
  express('YTO', '圆通速递'),
  express('ZTO', '中通快递'),
  express('YUNDA', '韵达速递'),
  express('JTSD', '极兔速递'),
  express('JD', '京东快递'),
  express('EMS', '邮政 EMS'),
  express('YZPY', '邮政快递包裹'),
  express('DBL', '德邦快递'),
  express('OTHER', '其他快递'),
  { id: 'SELF', name: '自提', logisticsType: 4, needsContact: false },
  { id: 'VIRTUAL', name: '无需物流', logisticsType: 3, needsContact: false },
] as const satisfies readonly Delivery[];

const other = deliveries.find((one) => one.id === 'OTHER')!;

export const deliveryIds = deliveries.map((one) => one.id);

/** The way of a code; one that was taken from the table since is some other express. */
export const delivery = (id: string): Delivery => deliveries.find((one) => one.id === id) ?? other;

/** Whether something travels that a carrier can be asked about. */
export const travels = (id: string): boolean => delivery(id).logisticsType === 1;
