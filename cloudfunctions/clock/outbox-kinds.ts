import { uploadShippingInfo } from '../orders/upload-shipping-info';
import type { OutboxKinds } from '../platform/outbox';

/** What the outbox can send; each kind's work lies beside the function whose fact it tells. */
export const outboxKinds: OutboxKinds = {
  uploadShippingInfo: { send: uploadShippingInfo, repeatable: true },
};
