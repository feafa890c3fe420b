import { asTyped, typedFen } from '@/studio/order/price/new-price';
import type { FreightTemplate } from '../../../../domain/documents';
import { freight } from '../../../../domain/freight';
import { type TemplateProblem, templateProblem } from '../../../../domain/freight-template';
import type { Fen } from '../../../../domain/units';

/** A template as it is being filled in: numbers as typed. */
export interface Draft {
  name: string;
  shippingMethod: FreightTemplate['shippingMethod'];
  valuationType: FreightTemplate['valuationType'];
  freeFrom: string;
  firstAmount: string;
  firstYuan: string;
  nextAmount: string;
  nextYuan: string;
  notSendArea: readonly string[];
}

/** Fields in which something typed is no number. */
export type Typed = 'freeFrom' | 'firstAmount' | 'firstYuan' | 'nextAmount' | 'nextYuan';

export const freshDraft: Draft = {
  name: '',
  shippingMethod: 'CONDITION_FREE',
  valuationType: 'PIECE',
  freeFrom: '99',
  firstAmount: '1',
  firstYuan: '10',
  nextAmount: '1',
  nextYuan: '2',
  notSendArea: [],
};

const yuan = (fen: Fen): string => (fen % 100 === 0 ? String(fen / 100) : asTyped(fen));

export const draftOf = (template: FreightTemplate): Draft => ({
  name: template.name,
  shippingMethod: template.shippingMethod,
  valuationType: template.valuationType,
  freeFrom: template.freeFromFen ? yuan(template.freeFromFen) : '',
  firstAmount: String(template.first.amount),
  firstYuan: yuan(template.first.price),
  nextAmount: String(template.next.amount),
  nextYuan: yuan(template.next.price),
  notSendArea: template.notSendArea,
});

const number = (typed: string): number | null => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null);
const empty = (typed: string): boolean => typed.trim() === '';

/** The template that a draft means; what is no number is 0. */
export function templateOf(draft: Draft, id: string): FreightTemplate {
  const { shippingMethod, valuationType, name, notSendArea } = draft;
  const from = typedFen(draft.freeFrom);
  return {
    id,
    name: name.trim(),
    valuationType,
    shippingMethod,
    ...(shippingMethod === 'CONDITION_FREE' && from ? { freeFromFen: from } : {}),
    first: { amount: number(draft.firstAmount) ?? 0, price: typedFen(draft.firstYuan) ?? 0 },
    next: { amount: number(draft.nextAmount) ?? 0, price: typedFen(draft.nextYuan) ?? 0 },
    notSendArea: [...notSendArea],
  };
}

/** The first field in which something typed is no number; null where all may be read. Empty is 0. */
export function notNumber(draft: Draft): Typed | null {
  if (draft.shippingMethod === 'FREE') return null;
  const wrong = (field: Typed, read: (typed: string) => number | null) =>
    !empty(draft[field]) && read(draft[field]) === null ? field : null;
  return (
    (draft.shippingMethod === 'CONDITION_FREE' ? wrong('freeFrom', typedFen) : null) ??
    wrong('firstAmount', number) ??
    wrong('firstYuan', typedFen) ??
    wrong('nextAmount', number) ??
    wrong('nextYuan', typedFen)
  );
}

/** What is to be mended before it can be saved. The rule is the function's own. */
export const draftProblem = (
  draft: Draft,
  id: string,
  others: readonly Pick<FreightTemplate, 'id' | 'name'>[],
): TemplateProblem | null => templateProblem(templateOf(draft, id), others);

/** What one, two and five units would cost a buyer, below what it is free from. */
export function examples(draft: Draft): { n: number; fen: Fen }[] {
  const template = templateOf(draft, 'example');
  const weightGram = template.valuationType === 'WEIGHT' ? 1000 : 0;
  return [1, 2, 5].map((n) => ({ n, fen: freight([{ template, n, weightGram, goods: 0 }]) }));
}
