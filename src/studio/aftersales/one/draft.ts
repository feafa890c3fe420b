import type { Input } from '@/cloud/call';
import { travels } from '../../../../domain/delivery';
import { companies, type DeliveryId } from '../../order/ship/companies';
import type { ShopAfterSale } from './shop-after-sale';

/** What the shop may do with an after-sale, as the contract calls it. */
export const answers = ['reject', 'accept', 'confirmReceipt'] as const;
export type Answer = (typeof answers)[number];

export type ReturnAddress = NonNullable<Input<'aftersales', 'accept'>['returnAddress']>;
export const addressFields = [
  'userName',
  'telNumber',
  'provinceName',
  'cityName',
  'countyName',
  'detailInfo',
] as const satisfies readonly (keyof ReturnAddress)[];
export type AddressField = (typeof addressFields)[number];

/** An answer as it is being filled in; each answer needs some of it. */
export interface AnswerDraft {
  text: string;
  address: Record<AddressField, string>;
  /** The address becomes the shop's own. */
  keepAddress: boolean;
  deliveryId: DeliveryId | null;
  waybillId: string;
}

export type AnswerFlaws = Partial<
  Record<
    AddressField | 'text' | 'waybillId',
    'missing' | 'badPhone' | 'badWaybill' | 'noReason' | 'noCompany'
  >
>;

export const emptyAddress: AnswerDraft['address'] = {
  userName: '',
  telNumber: '',
  provinceName: '',
  cityName: '',
  countyName: '',
  detailInfo: '',
};

/** Where the shop takes goods back, as the form holds it. */
export const addressDraft = (known: ReturnAddress | null): AnswerDraft['address'] =>
  known
    ? { ...emptyAddress, ...Object.fromEntries(addressFields.map((field) => [field, known[field] ?? ''])) }
    : emptyAddress;

/** Carriers that bring an exchange. */
export const carriers = companies.filter(travels);

/** What an answer to this after-sale asks for. */
export function asks(
  answer: Answer,
  type: ShopAfterSale['type'],
): 'reason' | 'address' | 'parcel' | 'nothing' {
  if (answer === 'reject') return 'reason';
  if (answer === 'accept') return type === 'REFUND' ? 'nothing' : 'address';
  return type === 'EXCHANGE' ? 'parcel' : 'nothing';
}

/** What is still wrong, by field; nothing when it can be sent. */
export function flawsOf(draft: AnswerDraft, what: ReturnType<typeof asks>): AnswerFlaws {
  if (what === 'reason') return draft.text.trim() ? {} : { text: 'noReason' };
  if (what === 'address') return addressFlaws(draft.address);
  if (what === 'nothing') return {};
  if (draft.deliveryId === null) return { waybillId: 'noCompany' };
  return /^[A-Za-z0-9-]{6,40}$/.test(draft.waybillId.trim()) ? {} : { waybillId: 'badWaybill' };
}

function addressFlaws(address: AnswerDraft['address']): AnswerFlaws {
  const empty = addressFields.filter((field) => field !== 'countyName' && !address[field].trim());
  const flaws: AnswerFlaws = Object.fromEntries(empty.map((field) => [field, 'missing']));
  const isPhone = /^\+?[0-9][0-9 -]{5,19}$/.test(address.telNumber.trim());
  return flaws.telNumber || isPhone ? flaws : { ...flaws, telNumber: 'badPhone' };
}

/** The address as the contract takes it. */
export function trimmed(address: AnswerDraft['address']): ReturnAddress {
  return Object.fromEntries(addressFields.map((field) => [field, address[field].trim()])) as Record<
    AddressField,
    string
  >;
}
