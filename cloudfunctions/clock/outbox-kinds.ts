import { sendDepositBack } from '../deposits/send-back';
import { uploadShippingInfo } from '../orders/upload-shipping-info';
import { sendNotice } from '../platform/notices/send';
import type { OutboxKinds } from '../platform/outbox';
import { submitPages } from '../search/submit-pages';

/** What the outbox can send; each kind's work lies beside the function whose fact it tells. */
export const outboxKinds: OutboxKinds = {
  uploadShippingInfo: { send: uploadShippingInfo, repeatable: true },
  refundDeposit: { send: sendDepositBack, repeatable: true },
  // A message that came twice is worse than one that did not come, and no operator can mend either.
  notice: { send: sendNotice, repeatable: false, quiet: true },
  // What WeChat's search does not take, its crawler finds by the sitemap.
  submitPages: { send: submitPages, repeatable: true, quiet: true },
};
