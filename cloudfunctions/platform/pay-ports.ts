import type { PaymentDoc } from '../../domain/documents';
import { cloudPay, type PayPort } from './pay';
import { combinedPay } from './pay-combined';
import { workflowPay } from './pay-workflow';

/** The port that a payment goes through, frozen on it. */
export const payPort = ({ route, combined }: Pick<PaymentDoc, 'route' | 'combined'>): PayPort =>
  combined ? combinedPay(combined) : route ? workflowPay : cloudPay;
