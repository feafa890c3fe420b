import { openLogistics } from './logistics';

const hour = 3_600_000;
let now = 1_800_000_000_000;
const types = (reply: Record<string, unknown>) =>
  (reply.path_item_list as { action_type: number }[]).map((item) => item.action_type);

test('a parcel moves as the clock does, the same way each time it is asked about', () => {
  const logistics = openLogistics(() => now);
  const ask = () => logistics.getPath({ deliveryId: 'SF', waybillId: 'SF12345610' });
  logistics.heard({ shippingList: [{ expressCompany: 'SF', trackingNo: 'SF12345610' }] });
  expect(types(ask())).toEqual([]);
  now += 7 * hour;
  expect(types(ask()).slice(0, 2)).toEqual([100003, 100001]);
  expect(ask()).toEqual(ask());
  now += 80 * hour;
  expect(types(ask()).at(-1)).toBe(300003);
  logistics.close();
});

test.each([
  ['01', 400002],
  ['02', 300004],
])('one that ends in %s has something go wrong, and arrives', (ending, type) => {
  const logistics = openLogistics(() => now);
  logistics.adopt([{ deliveryId: 'STO', waybillId: `STO0000${ending}`, at: now - 200 * hour }]);
  const way = types(logistics.getPath({ deliveryId: 'STO', waybillId: `STO0000${ending}` }));
  expect(way).toContain(type);
  expect(way.at(-1)).toBe(300003);
  logistics.close();
});

test('one that ends in 99 nobody knows, and without a number nothing is asked', () => {
  const logistics = openLogistics(() => now);
  expect(logistics.getPath({ deliveryId: 'SF', waybillId: 'SF0000099' })).toMatchObject({ errcode: 9300507 });
  expect(logistics.getPath({ deliveryId: 'SF' })).toMatchObject({ errcode: 40097 });
  logistics.close();
});
