import { csvOf, isOne, nameOf, type Sold, type SoldProduct } from './sold';
import { goodsWords } from './words';

const t = goodsWords.zh;
const row = (productId: string, title: string | null): SoldProduct => ({
  productId,
  title,
  thumb: null,
  orders: 2,
  pieces: 3,
  salesFen: 1990,
});

it('names what is gone and what a day had no room for, and asks for no days of the latter', () => {
  const rows = [row('tea', '新茶'), row('old', null), row('*', null)];
  expect(rows.map((one) => nameOf(one, t))).toEqual(['新茶', '已删除的商品', '其余商品']);
  expect(rows.map(isOne)).toEqual([true, true, false]);
});

it('puts goods and days into one table, amounts in yuan, and no formula into a spreadsheet', () => {
  const found: Sold = {
    total: { orders: 2, pieces: 3, salesFen: 1990 },
    goods: [row('tea', '=新茶')],
    days: [{ day: '20261123', orders: 2, pieces: 3, salesFen: 1990 }],
    sold: 1,
  };
  const [head, tea, day] = csvOf(found, t.all, t).split('\r\n');
  expect(head).toBe('\ufeff类别,名称,单数,件数,成交额（元）');
  expect(tea).toMatch(/^商品,.*=新茶.*,2,3,19\.90$/);
  expect(tea).not.toContain(',=');
  expect(day).toBe('全部商品,20261123,2,3,19.90');
});
