import { cloudPay, type PayPort } from './pay';
import { workflowPay } from './pay-workflow';

/**
 * The port that a payment goes through, frozen on it. 合单 (one sheet for several merchant numbers) would be a third:
 * `prepare` of a combined order whose parts are payments of their own, everything else unchanged.
 */
export const payPort = (route: 'workflow' | undefined): PayPort => (route ? workflowPay : cloudPay);
