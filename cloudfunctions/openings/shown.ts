import type { OpeningDoc } from '../../domain/documents';
import { openingFaults, stepStates } from '../../domain/opening';
import { depositDue, shopCategory } from '../../domain/shop-categories';
import { type Call, refuse } from '../platform/call';

/** An opening as its owner sees it. */
export function shown(doc: OpeningDoc, { rules }: Pick<Call, 'rules'>) {
  const category = shopCategory(doc.steps.business?.mainCategoryId ?? '');
  return {
    openingId: doc._id,
    version: doc.version,
    state: doc.state,
    reason: doc.reason,
    shopId: doc.state === 'done' ? doc.shopId : null,
    steps: doc.steps,
    stepStates: stepStates(doc.steps),
    faults: openingFaults(doc.steps),
    depositFen: category ? depositDue(category.id, rules) : null,
    createdAt: doc.createdAt,
    updatedAt: doc.updatedAt,
  };
}

/** Somebody else's is no opening at all. */
export const notThere = () => refuse('NOT_FOUND', '没有这次开店申请', 'openingId');
