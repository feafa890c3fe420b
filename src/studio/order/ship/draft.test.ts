import * as v from 'valibot';
import { contract } from '../../../../cloudfunctions/orders/contract';
import { companies, companyOf } from './companies';
import {
  asInput,
  type Draft,
  flawsOf,
  freshDraft,
  isWhole,
  leftOf,
  shippedAfter,
  withWaybill,
} from './draft';

const lines = [
  { lineNo: 1, skuCnt: 2, shippedCnt: 0 },
  { lineNo: 2, skuCnt: 3, shippedCnt: 3 },
  { lineNo: 3, skuCnt: 5, shippedCnt: 1 },
];
const order = { shopId: 's1', orderId: 'o1' };
const filled = (change: Partial<Draft> = {}): Draft => ({
  ...withWaybill(freshDraft(lines, 'ZTO'), '7520001234567'),
  ...change,
});

it('packs what is left and nothing that has gone', () => {
  expect(leftOf(lines).map((line) => [line.lineNo, line.left])).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(freshDraft(lines, null).counts).toEqual({ 1: 2, 3: 4 });
  expect(isWhole(filled(), lines)).toBe(true);
  expect(isWhole(filled({ counts: { 1: 2, 3: 1 } }), lines)).toBe(false);
});

it('names each thing a draft lacks', () => {
  expect(flawsOf(freshDraft(lines, null))).toEqual(['noCompany', 'noWaybill']);
  expect(flawsOf(filled({ waybillId: '12345' }))).toEqual(['badWaybill']);
  expect(flawsOf(filled({ waybillId: '快递单号123' }))).toEqual(['badWaybill']);
  expect(flawsOf(filled({ counts: { 1: 0, 3: 0 } }))).toEqual(['nothing']);
  expect(flawsOf(filled())).toEqual([]);
  expect(flawsOf(freshDraft(lines, 'SELF'))).toEqual([]);
});

it('takes a scanned waybill with its spaces and lets it name its company', () => {
  const scanned = withWaybill(freshDraft(lines, 'ZTO'), ' sf 1234 5678 90 ');
  expect(scanned).toMatchObject({ waybillId: 'SF1234567890', deliveryId: 'SF' });
  const picked = withWaybill({ ...freshDraft(lines, 'OTHER'), isPicked: true }, 'SF1234567890');
  expect(picked.deliveryId).toBe('OTHER');
  expect(companyOf('7520001234567')).toBeNull();
});

it.each([filled(), filled({ counts: { 1: 1, 3: 0 } }), filled({ waybillId: 'YT-000001' })])(
  'makes what the contract takes, or nothing',
  (draft) => {
    expect(v.safeParse(contract.ship.input, asInput(draft, order)).success).toBe(true);
  },
);

it('does not send a draft with flaws', () => {
  expect(asInput(filled({ waybillId: '' }), order)).toBeNull();
});

it('offers every company the contract knows', () => {
  expect([...companies].sort()).toEqual([...contract.ship.input.entries.deliveryId.options].sort());
});

it('knows how much has gone afterwards', () => {
  expect(shippedAfter(filled({ counts: { 1: 1, 3: 4 } }), lines)).toEqual({ 1: 1, 2: 3, 3: 5 });
});
