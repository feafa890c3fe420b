import * as fc from 'fast-check';
import { csvOf } from './csv';
import { funnelOf, type Insights, shares } from './figures';

const figures = (visits: number, carts: number, orders: number, paid: number, salesFen = paid * 1000) => ({
  visits,
  carts,
  orders,
  paid,
  salesFen,
});

test('each step of the funnel says what it kept of the one before', () => {
  expect(funnelOf(figures(200, 50, 20, 19))).toEqual([
    { step: 'visits', n: 200, width: 1, kept: null },
    { step: 'carts', n: 50, width: 0.25, kept: 25 },
    { step: 'orders', n: 20, width: 0.1, kept: 40 },
    { step: 'paid', n: 19, width: 0.095, kept: 95 },
  ]);
  expect(funnelOf(figures(0, 0, 0, 0)).map(({ width, kept }) => [width, kept])).toEqual(
    Array.from({ length: 4 }, () => [0, null]),
  );
});

test('shares add up to a hundred whatever is shared', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 6 }), (amounts) => {
      const sum = shares(amounts).reduce((a, b) => a + b, 0);
      expect(sum).toBe(amounts.some((n) => n > 0) ? 100 : 0);
    }),
  );
});

test('the table for spreadsheets holds every figure, in yuan, and no formula', () => {
  const found: Insights = {
    total: figures(3, 2, 2, 1, 5300),
    domains: [{ name: 'private', ...figures(3, 2, 2, 1, 5300) }],
    days: [{ day: '20261123', ...figures(3, 2, 2, 1, 5300) }],
    names: [{ name: '=cmd()', ...figures(1, 0, 0, 0) }],
    windowDays: 7,
  };
  const text = csvOf(found, {
    head: ['k', 'n', 'v', 'c', 'o', 'p', 's'],
    kinds: { total: 'total', domain: 'domain', name: 'name', day: 'day' },
    total: 'all, of "it"',
    nameOf: (name) => name,
    domainOf: (name) => name,
  });
  expect(text.split('\r\n')).toEqual([
    '\ufeffk,n,v,c,o,p,s',
    'total,"all, of ""it""",3,2,2,1,53.00',
    'domain,private,3,2,2,1,53.00',
    "name,'=cmd(),1,0,0,0,0.00",
    'day,20261123,3,2,2,1,53.00',
    '',
  ]);
});
