import { days, hours, type Rules } from './rules';
import type { Ms } from './units';

/** 仅退款, 退货退款, 换货; the platform's names. */
export const afterSaleTypes = ['REFUND', 'RETURN', 'EXCHANGE'] as const;
export type AfterSaleType = (typeof afterSaleTypes)[number];

export const afterSaleReasons = [
  'INCORRECT_SELECTION',
  'NO_LONGER_WANT',
  'NO_EXPRESS_INFO',
  'EMPTY_PACKAGE',
  'REJECT_RECEIVE_PACKAGE',
  'NOT_DELIVERED_TOO_LONG',
  'NOT_MATCH_PRODUCT_DESC',
  'QUALITY_ISSUE',
  'SEND_WRONG_GOODS',
  'THREE_NO_PRODUCT',
  'FAKE_PRODUCT',
  'OTHERS',
] as const;
export type AfterSaleReason = (typeof afterSaleReasons)[number];

/** Where an after-sale can be. The spelling is the platform's, `CANCELD` included. */
export const afterSaleStatuses = [
  'MERCHANT_PROCESSING',
  'MERCHANT_REJECT_REFUND',
  'MERCHANT_REJECT_RETURN',
  'USER_WAIT_RETURN',
  'MERCHANT_WAIT_RECEIPT',
  'USER_WAIT_CONFIRM',
  'MERCHANT_OVERDUE_REFUND',
  'PLATFORM_REFUNDING',
  'PLATFORM_REFUND_FAIL',
  'MERCHANT_REFUND_SUCCESS',
  'MERCHANT_RETURN_SUCCESS',
  'MERCHANT_EXCHANGE_SUCCESS',
  'USER_CANCELD',
  'RETURN_CLOSED',
  'MERCHANT_FAIL',
  'MERCHANT_REFUND_RETRY_FAIL',
] as const;
export type AfterSaleStatus = (typeof afterSaleStatuses)[number];

export type AfterSaleMover = 'shopper' | 'merchant' | 'clock' | 'operator' | 'wechat';

export type AfterSaleEvent =
  | 'cancel'
  | 'accept'
  | 'acceptOverdue'
  | 'reject'
  | 'rejectOverdue'
  | 'shipBack'
  | 'returnOverdue'
  | 'confirmReceipt'
  | 'receiptOverdue'
  | 'confirm'
  | 'confirmOverdue'
  | 'disputeRefund'
  | 'disputeReturn'
  | 'disputeReject'
  | 'refunded'
  | 'refundFailed'
  | 'retryRefund'
  | 'closeFailed';

interface Row {
  by: AfterSaleMover;
  to: AfterSaleStatus | Readonly<Partial<Record<AfterSaleType, AfterSaleStatus>>>;
}
type Table = Readonly<Record<AfterSaleStatus, Readonly<Partial<Record<AfterSaleEvent, Row>>>>>;

const cancel: Row = { by: 'shopper', to: 'USER_CANCELD' };
const rejected: Row = {
  by: 'merchant',
  to: {
    REFUND: 'MERCHANT_REJECT_REFUND',
    RETURN: 'MERCHANT_REJECT_RETURN',
    EXCHANGE: 'MERCHANT_REJECT_RETURN',
  },
};
const refunded: Row = {
  by: 'wechat',
  to: {
    REFUND: 'MERCHANT_REFUND_SUCCESS',
    RETURN: 'MERCHANT_RETURN_SUCCESS',
    EXCHANGE: 'MERCHANT_RETURN_SUCCESS',
  },
};
const refundFailed: Row = { by: 'wechat', to: 'PLATFORM_REFUND_FAIL' };
const afterReject = {
  cancel,
  rejectOverdue: { by: 'clock', to: 'MERCHANT_FAIL' },
  disputeRefund: { by: 'operator', to: 'PLATFORM_REFUNDING' },
  disputeReject: { by: 'operator', to: 'MERCHANT_FAIL' },
} as const satisfies Table[AfterSaleStatus];

/**
 * The whole life of an after-sale; what is not here cannot happen. An exchange whose merchant stays silent over the
 * returned goods ends as a refund. The platform's two states of negotiation (USER_WAIT_CONFIRM_UPDATE,
 * USER_WAIT_HANDLE_MERCHANT_AFTER_SALE) have no part in it: here nobody applies for the shopper.
 */
export const afterSaleTable: Table = {
  MERCHANT_PROCESSING: {
    cancel,
    accept: {
      by: 'merchant',
      to: { REFUND: 'PLATFORM_REFUNDING', RETURN: 'USER_WAIT_RETURN', EXCHANGE: 'USER_WAIT_RETURN' },
    },
    acceptOverdue: {
      by: 'clock',
      to: { REFUND: 'MERCHANT_OVERDUE_REFUND', RETURN: 'USER_WAIT_RETURN', EXCHANGE: 'USER_WAIT_RETURN' },
    },
    reject: rejected,
  },
  MERCHANT_REJECT_REFUND: afterReject,
  MERCHANT_REJECT_RETURN: { ...afterReject, disputeReturn: { by: 'operator', to: 'USER_WAIT_RETURN' } },
  USER_WAIT_RETURN: {
    cancel,
    shipBack: { by: 'shopper', to: 'MERCHANT_WAIT_RECEIPT' },
    returnOverdue: { by: 'clock', to: 'RETURN_CLOSED' },
  },
  MERCHANT_WAIT_RECEIPT: {
    confirmReceipt: { by: 'merchant', to: { RETURN: 'PLATFORM_REFUNDING', EXCHANGE: 'USER_WAIT_CONFIRM' } },
    receiptOverdue: {
      by: 'clock',
      to: { RETURN: 'MERCHANT_OVERDUE_REFUND', EXCHANGE: 'MERCHANT_OVERDUE_REFUND' },
    },
    reject: rejected,
  },
  USER_WAIT_CONFIRM: {
    confirm: { by: 'shopper', to: 'MERCHANT_EXCHANGE_SUCCESS' },
    confirmOverdue: { by: 'clock', to: 'MERCHANT_EXCHANGE_SUCCESS' },
  },
  MERCHANT_OVERDUE_REFUND: { refunded, refundFailed },
  PLATFORM_REFUNDING: { refunded, refundFailed },
  PLATFORM_REFUND_FAIL: {
    retryRefund: { by: 'operator', to: 'PLATFORM_REFUNDING' },
    closeFailed: { by: 'operator', to: 'MERCHANT_REFUND_RETRY_FAIL' },
  },
  MERCHANT_REFUND_SUCCESS: {},
  MERCHANT_RETURN_SUCCESS: {},
  MERCHANT_EXCHANGE_SUCCESS: {},
  USER_CANCELD: {},
  RETURN_CLOSED: {},
  MERCHANT_FAIL: {},
  MERCHANT_REFUND_RETRY_FAIL: {},
};

/** Where an event leads an after-sale of a type, and who moves it there; null where the table has no such move. */
export function afterSaleMove(
  type: AfterSaleType,
  from: AfterSaleStatus,
  event: AfterSaleEvent,
): { by: AfterSaleMover; to: AfterSaleStatus } | null {
  const row = afterSaleTable[from][event];
  if (!row) return null;
  const to = typeof row.to === 'string' ? row.to : row.to[type];
  return to ? { by: row.by, to } : null;
}

export type Standing = 'open' | 'refunding' | 'refunded' | 'exchanged' | 'closed';

const ends: Partial<Record<AfterSaleStatus, Standing>> = {
  MERCHANT_OVERDUE_REFUND: 'refunding',
  PLATFORM_REFUNDING: 'refunding',
  PLATFORM_REFUND_FAIL: 'refunding',
  MERCHANT_REFUND_SUCCESS: 'refunded',
  MERCHANT_RETURN_SUCCESS: 'refunded',
  MERCHANT_EXCHANGE_SUCCESS: 'exchanged',
  USER_CANCELD: 'closed',
  RETURN_CLOSED: 'closed',
  MERCHANT_FAIL: 'closed',
  MERCHANT_REFUND_RETRY_FAIL: 'closed',
};

/** What a status means for the order's pieces and money. While `refunding` the money is owed and on its way. */
export const standingOf = (status: AfterSaleStatus): Standing => ends[status] ?? 'open';

/** Statuses in which WeChat is asked to pay the money back. */
export const refundingStatuses = ['PLATFORM_REFUNDING', 'MERCHANT_OVERDUE_REFUND'] as const;

const deadlines: Partial<Record<AfterSaleStatus, { overdue: AfterSaleEvent; after(rules: Rules): Ms }>> = {
  MERCHANT_PROCESSING: {
    overdue: 'acceptOverdue',
    after: (rules) => hours(rules['after-sale.merchantAnswerHours']),
  },
  USER_WAIT_RETURN: {
    overdue: 'returnOverdue',
    after: (rules) => days(rules['after-sale.shipBackDays']),
  },
  MERCHANT_WAIT_RECEIPT: {
    overdue: 'receiptOverdue',
    after: (rules) => days(rules['after-sale.merchantReceiptDays']),
  },
  USER_WAIT_CONFIRM: {
    overdue: 'confirmOverdue',
    after: (rules) => days(rules['after-sale.exchangeConfirmDays']),
  },
  MERCHANT_REJECT_REFUND: {
    overdue: 'rejectOverdue',
    after: (rules) => days(rules['after-sale.escalateDays']),
  },
  MERCHANT_REJECT_RETURN: {
    overdue: 'rejectOverdue',
    after: (rules) => days(rules['after-sale.escalateDays']),
  },
};

/** Until when somebody must act in a status that begins now; null where nobody must. */
export function deadlineOf(status: AfterSaleStatus, now: Ms, rules: Rules): Ms | null {
  const line = deadlines[status];
  return line ? now + line.after(rules) : null;
}

/** What the clock does when a status' time has passed; null where nothing happens by itself. */
export const overdueEvent = (status: AfterSaleStatus): AfterSaleEvent | null =>
  deadlines[status]?.overdue ?? null;

/** Platform's refund_reason: why money went back. */
export const refundReasonOf = (event: AfterSaleEvent): number =>
  event === 'acceptOverdue' ? 9 : event === 'receiptOverdue' ? 11 : event === 'disputeRefund' ? 5 : 1;
