import * as v from 'valibot';
import { contract } from '../../../cloudfunctions/orders/contract';
import type { BoardOrder } from '../../studio/orders/card';
import { checkList, isReady } from './check-list';
import { readList } from './read-list';

const waiting = new Map(['a1', 'a2', 'a3'].map((orderId) => [orderId, { orderId } as BoardOrder]));
const problems = (text: string) => checkList(readList(text), waiting).map(({ problem }) => problem);

it.each([
  ['a1,中通,7520001234567', null],
  ['a1,自提,', null],
  [',中通,7520001234567', 'noOrder'],
  ['a1,,7520001234567', 'noCompany'],
  ['a1,飞鸽,7520001234567', 'unknownCompany'],
  ['a1,中通,', 'noWaybill'],
  ['a1,中通,7.52E+12', 'badWaybill'],
  ['b9,中通,7520001234567', 'notWaiting'],
])('finds in %s: %s', (line, problem) => {
  expect(problems(line)).toEqual([problem]);
});

it('sends an order once, and a waybill with one order', () => {
  expect(problems('a1,中通,75200001\na1,中通,75200002\na2,中通,75200001\na3,圆通,75200001')).toEqual([
    null,
    'orderTwice',
    'waybillTwice',
    null,
  ]);
});

it('holds ready only what the action takes', () => {
  const ready = checkList(readList('a1,sf,sf1234567890\na2,自提,\na3,中通,坏'), waiting).filter(isReady);
  expect(ready).toHaveLength(2);
  for (const { orderId, deliveryId, waybillId } of ready) {
    const input = { shopId: 's1', orderId, deliveryId, waybillId };
    expect(v.safeParse(contract.ship.input, input).success).toBe(true);
  }
});
