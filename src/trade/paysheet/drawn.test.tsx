/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { phone } from '../../../test/stand-ins/taro';
import PaySheet from './index';
import { partsFrom } from './parts';

jest.mock('@/ui/screen', () => ({ Screen: ({ children }: { children: unknown }) => children }));

beforeEach(() => phone.reset());
afterEach(cleanup);

const parts = [
  { payee: '山前茶事 🍵', totalFee: 12_800 },
  { payee: '百分之%陶社', totalFee: 50 },
];

test('the sheet of a payment to several says what each of them gets', () => {
  phone.params = { outTradeNo: 'c1', payee: '两家店', totalFee: '12850', parts: JSON.stringify(parts) };
  render(<PaySheet />);
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toEqual(['山前茶事 🍵¥128', '百分之%陶社¥0.5']);
  expect(screen.getByRole('list').getAttribute('aria-label')).toBe('合单支付，2 家商户分别收款');
});

test('a payment to one shows no parts', () => {
  phone.params = { outTradeNo: 'p1', payee: '山前茶事', totalFee: '100' };
  render(<PaySheet />);
  expect(screen.queryByRole('list')).toBeNull();
});

test.each([
  ['as a browser hands it over', JSON.stringify(parts), parts],
  ['as WeChat hands it over', encodeURIComponent(JSON.stringify(parts)), parts],
  ['nothing', undefined, []],
  ['no list', '{"payee":"x"}', []],
  ['a price that is none', '[{"payee":"x","totalFee":"1"}]', []],
  ['what is cut off', '[{"payee":"x"', []],
  ['a broken escape', '%E0%A4%A', []],
])('parts are read from the address: %s', (_, given, expected) => {
  expect(partsFrom(given)).toEqual(expected);
});
