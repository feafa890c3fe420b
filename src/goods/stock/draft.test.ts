import { startWith, wanted } from './draft';

const stock = { skuId: 's', available: 7, locked: 3 };

it.each([
  [
    { diffType: 1 as const, typed: '5', reason: '到货' },
    { ok: true, n: 5, available: 12 },
  ],
  [
    { diffType: 2 as const, typed: '7', reason: '破损' },
    { ok: true, n: 7, available: 0 },
  ],
  [
    { diffType: 3 as const, typed: '3', reason: '盘点' },
    { ok: true, n: 3, available: 0 },
  ],
  [
    { diffType: 3 as const, typed: '2', reason: '盘点' },
    { ok: false, field: 'n', flaw: 'belowLocked' },
  ],
  [
    { diffType: 2 as const, typed: '8', reason: '破损' },
    { ok: false, field: 'n', flaw: 'tooFew' },
  ],
  [
    { diffType: 1 as const, typed: '99999999', reason: '到货' },
    { ok: false, field: 'n', flaw: 'tooMany' },
  ],
  [
    { diffType: 1 as const, typed: '', reason: '到货' },
    { ok: false, field: 'n', flaw: 'noNumber' },
  ],
  [
    { diffType: 1 as const, typed: '5', reason: ' 货 ' },
    { ok: false, field: 'reason', flaw: 'noReason' },
  ],
])('%j', (draft, is) => expect(wanted(stock, draft)).toEqual(is));

it('starts setting with what there is', () => {
  expect(startWith(3, stock)).toBe('10');
  expect(startWith(1, stock)).toBe('');
});
