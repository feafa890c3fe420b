import type { Call } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import { ofShopper, take } from './answer';
import type { AfterSalesContract } from './contract';

type Of<A extends keyof AfterSalesContract> = ParsedInputOf<AfterSalesContract, A>;

export const cancel = ({ afterSaleId }: Of<'cancel'>, call: Call) =>
  take(afterSaleId, { event: 'cancel', only: ofShopper(call) }, call);

export const shipBack = ({ afterSaleId, deliveryId, waybillId }: Of<'shipBack'>, call: Call) => {
  const more = { returnParcel: { deliveryId, waybillId, at: call.now } };
  return take(afterSaleId, { event: 'shipBack', only: ofShopper(call), more }, call);
};

export const confirm = ({ afterSaleId }: Of<'confirm'>, call: Call) =>
  take(afterSaleId, { event: 'confirm', only: ofShopper(call) }, call);
