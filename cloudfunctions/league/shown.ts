import type { BillFigures, CommissionDoc } from '../../domain/documents';
import { noFigures } from '../../domain/league/standing';

/** A commission as its promoter and its shop see it: who bought stays with the order. */
export const shownCommission = ({ _id, promotion, ...row }: CommissionDoc) => ({
  ...row,
  commissionId: _id,
  planName: promotion.planName,
  planType: promotion.type,
  ratio: promotion.ratio,
});

export const shownFigures = (bill: BillFigures | null): BillFigures => bill ?? noFigures;
