import * as v from 'valibot';
import { contract } from '../../../../cloudfunctions/aftersales/contract';
import { type AnswerDraft, answers, asks, carriers, emptyAddress, flawsOf, trimmed } from './draft';

const draft = (more: Partial<AnswerDraft> = {}): AnswerDraft => ({
  text: '',
  address: emptyAddress,
  keepAddress: false,
  deliveryId: 'STO',
  waybillId: '',
  ...more,
});
const address = {
  userName: ' 顾雯 ',
  telNumber: '13800000002',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '',
  detailInfo: '文三路 8 号',
};
const ofShop = { shopId: 's1', afterSaleId: 'a1' };

it('knows answers that are actions', () => {
  for (const answer of answers) expect(contract[answer].who).toContain('merchant');
});

it('asks for what each answer needs', () => {
  expect(asks('accept', 'REFUND')).toBe('nothing');
  expect(asks('accept', 'EXCHANGE')).toBe('address');
  expect(asks('confirmReceipt', 'RETURN')).toBe('nothing');
  expect(asks('confirmReceipt', 'EXCHANGE')).toBe('parcel');
  expect(asks('reject', 'RETURN')).toBe('reason');
});

it('names what is missing, and lets through what the action takes', () => {
  expect(flawsOf(draft(), 'reason')).toEqual({ text: 'noReason' });
  expect(flawsOf(draft(), 'parcel')).toEqual({ waybillId: 'badWaybill' });
  expect(flawsOf(draft({ address: { ...address, telNumber: '12' } }), 'address')).toEqual({
    telNumber: 'badPhone',
  });
  expect(Object.keys(flawsOf(draft(), 'address'))).toHaveLength(5);
  expect(flawsOf(draft({ address }), 'address')).toEqual({});
  const accept = { ...ofShop, returnAddress: trimmed(address) };
  expect(v.safeParse(contract.accept.input, accept).success).toBe(true);
});

it('sends an exchange by carriers that the action knows', () => {
  for (const deliveryId of carriers) {
    const input = { ...ofShop, deliveryId, waybillId: 'STO123456' };
    expect(v.safeParse(contract.confirmReceipt.input, input).success).toBe(true);
  }
});
