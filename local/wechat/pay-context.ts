import type { FunctionHost } from '../host/host';
import type { CallBackSender } from './pay-callbacks';
import type { PayLedger } from './pay-ledger';

export interface PayOptions {
  dir?: string;
  host: () => FunctionHost;
  now: () => number;
  appid: string;
}

/** What every call of WeChat Pay works on. */
export interface PayContext extends PayOptions {
  ledger: PayLedger;
  callBacks: CallBackSender;
}
