import { shippingReport } from './shipping-report';

const address = {
  userName: '林小满',
  telNumber: '13800001234',
  provinceName: '广东省',
  cityName: '广州市',
  countyName: '海珠区',
  detailInfo: '新港中路 1 号',
};
const line = (lineNo: number, title: string) => ({ lineNo, title }) as never;
const parcel = (parcelId: string, shippedAt: number, deliveryId = 'SF') => ({
  parcelId,
  deliveryId,
  waybillId: `${deliveryId}-1000001`,
  items: [{ lineNo: 1, n: 2 }],
  shippedAt,
});
const order = (status: 21 | 30, parcels: ReturnType<typeof parcel>[]) => ({
  _id: 'o1',
  lines: [line(1, '高山绿茶'), line(2, '红茶')],
  address,
  openid: 'buyer',
  transactionId: '42000',
  status,
  parcels,
});

test('one parcel of one order goes as a whole, with the contact that SF asks for', () => {
  const one = order(30, [parcel('a', 5)]);
  expect(shippingReport(one, one.parcels[0]!, [one], 0)).toEqual({
    orderKey: { orderNumberType: 2, transactionId: '42000' },
    logisticsType: 1,
    deliveryMode: 1,
    shippingList: [
      {
        trackingNo: 'SF-1000001',
        expressCompany: 'SF',
        itemDesc: '高山绿茶×2',
        contact: { receiverContact: '138****1234' },
      },
    ],
    uploadTime: '1970-01-01T00:00:00.000Z',
    payer: { openid: 'buyer' },
  });
});

test('several parcels go one by one; the last of the whole payment says that all is delivered', () => {
  const first = order(30, [parcel('a', 5, 'STO'), parcel('b', 6, 'STO')]);
  const waits = { ...order(21, [parcel('c', 7)]), _id: 'o2' };
  const all = [first, { ...waits, status: 30 as const }];
  expect(shippingReport(waits, waits.parcels[0]!, [first, waits], 0)).toMatchObject({
    deliveryMode: 2,
    isAllDelivered: false,
  });
  expect(shippingReport(first, first.parcels[0]!, all, 0)).toMatchObject({ isAllDelivered: false });
  expect(shippingReport(waits, waits.parcels[0]!, all, 0)).toMatchObject({ isAllDelivered: true });
});

test('what is picked up or needs no carrier has no waybill and is never split', () => {
  const two = order(30, [parcel('a', 5, 'SELF'), parcel('b', 6, 'VIRTUAL')]);
  const report = shippingReport(two, two.parcels[1]!, [two], 0);
  expect(report).toMatchObject({ logisticsType: 3, deliveryMode: 1 });
  expect(report.shippingList).toEqual([{ itemDesc: '高山绿茶×2' }]);
});
