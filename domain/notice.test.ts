import { noticeData, noticeFields, noticeKinds, noticeMoney, noticeTemplates, noticeTime } from './notice';

it('reads a template for each kind, with keywords of its own where they are named', () => {
  expect(noticeTemplates('shipped=abc-1; refunded = R_2 : goods=thing7, amount=amount9 ')).toEqual([
    { kind: 'shipped', templateId: 'abc-1', keywords: noticeFields.shipped },
    { kind: 'refunded', templateId: 'R_2', keywords: { goods: 'thing7', amount: 'amount9', at: 'time3' } },
  ]);
});

it.each(['', ';;', 'shipped', 'shipped=', 'unknown=abc', 'shipped=a b', 'toString=abc'])(
  'leaves out %j',
  (text) => {
    expect(noticeTemplates(text)).toEqual([]);
  },
);

it('ignores fields that the kind does not have', () => {
  const [template] = noticeTemplates('refunded=a:price=thing1,amount=');
  expect(template?.keywords).toEqual(noticeFields.refunded);
});

it('cuts values to what their keyword takes, by characters and not by halves of them', () => {
  const [template] = noticeTemplates('shipped=a:carrier=phrase2');
  const data = noticeData(template!, {
    goods: '😀'.repeat(30),
    carrier: '中国邮政速递物流',
    waybill: 'W'.repeat(40),
    at: noticeTime(0),
  });
  expect(data).toEqual({
    thing1: { value: `${'😀'.repeat(19)}…` },
    phrase2: { value: '中国邮政速' },
    character_string3: { value: 'W'.repeat(32) },
    time4: { value: '1970年1月1日 08:00' },
  });
  expect(noticeData(template!, {}).thing1).toEqual({ value: '-' });
});

it('writes money with its two decimals', () => {
  expect([0, 5, 100, 123456].map(noticeMoney)).toEqual(['¥0.00', '¥0.05', '¥1.00', '¥1234.56']);
});

it('knows the fields of every kind', () => {
  expect(Object.keys(noticeFields).sort()).toEqual([...noticeKinds].sort());
});
