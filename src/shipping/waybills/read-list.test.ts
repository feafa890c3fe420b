import * as fc from 'fast-check';
import { companyNamed } from './company-named';
import { readList } from './read-list';

const id = '0mabc12345def67890ghijkl';
const read = (text: string) =>
  readList(text).map(({ orderId, deliveryId, waybillId }) => [orderId, deliveryId, waybillId]);

it.each([
  ['commas', `${id},中通,7520001234567`],
  ['tabs, as a table copies them', `${id}\t中通快递\t7520001234567`],
  ['full-width commas and spaces', ` ${id} ， ZTO ， 7520 0012 34567 `],
  ['quotes', `"${id}","中通","7520001234567"`],
  ['numbers kept as text', `'${id},中通,="7520001234567"`],
  ['a mark of byte order and Windows line ends', `\uFEFF${id},zto,7520001234567\r\n\r\n`],
  [
    'a head with columns in another order',
    `运单号,备注,订单编号,快递公司\n7520001234567,"急, 先发",${id},中通`,
  ],
])('reads %s', (_how, text) => {
  expect(read(text)).toEqual([[id, 'ZTO', '7520001234567']]);
});

it('lets a waybill name its company only where none is written', () => {
  expect(read(`${id},,sf1234567890\n${id},顺风,SF1234567890`)).toEqual([
    [id, 'SF', 'SF1234567890'],
    [id, null, 'SF1234567890'],
  ]);
});

it('counts lines as the table does', () => {
  expect(readList(`orderId,company,waybill\n\n${id},JD,JD123456`)).toMatchObject([{ line: 3 }]);
});

it('takes any text without falling over', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const row of readList(text)) expect(typeof row.orderId).toBe('string');
    }),
  );
});

it.each([
  ['圆通快递', 'YTO'],
  ['顺丰速运', 'SF'],
  ['邮政', null],
  ['邮政EMS', 'EMS'],
  ['邮政包裹', 'YZPY'],
  ['德邦物流', 'DBL'],
  ['自提', 'SELF'],
  ['快递', null],
])('knows %s as %s', (name, id) => {
  expect(companyNamed(name)).toBe(id);
});
