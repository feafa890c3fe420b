/** @jest-environment jsdom */
/** Parts of the search page as they are drawn: what matched, odd texts, tabs, and every state of an answer. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Outcome } from '@/cloud/call';
import { Tabs } from '@/ui/tabs';
import { useLanguage } from '@/words/language';
import { phone } from '../../../test/stand-ins/taro';
import { GoodsAnswer } from './goods-answer';
import { FoundProduct, type ProductFound } from './product-found';
import { noFilters, type Question } from './question';
import { SearchBox } from './search-box';
import { FoundShop, type ShopFound } from './shop-found';
import type { GoodsPage } from './use-goods';

const asked = jest.fn();
jest.mock('@/cloud/call', () => ({ call: (...letter: unknown[]) => asked(...letter) }));
jest.mock('@/cloud/session', () => ({ anonymous: () => true }));

beforeEach(() => {
  phone.reset();
  asked.mockReset();
  useLanguage.setState({ language: 'zh' });
});
afterEach(cleanup);

const product = (given: Partial<ProductFound> = {}): ProductFound => ({
  productId: 'p1',
  shopId: 's1',
  title: '正山小种',
  subTitle: '',
  thumb: 'https://pictures.example/tea',
  minPrice: 12800,
  maxPrice: 12800,
  minMarketPrice: 0,
  soldCount: 12_345,
  soldOut: false,
  shopName: '山前茶事',
  shopRating: 480,
  marks: [],
  ...given,
});
const shop = (given: Partial<ShopFound> = {}): ShopFound => ({
  shopId: 's1',
  name: '山前茶事',
  logo: 'https://pictures.example/logo',
  intro: '',
  city: '福建 武夷山',
  mainCategoryName: '茶叶',
  rating: null,
  orders30d: 0,
  productCount: 3,
  tier: 3,
  marks: [],
  ...given,
});
const drawn = (found: ProductFound, inShop = false) =>
  render(<FoundProduct product={found} inShop={inShop} eager={false} onOpen={() => undefined} />).container;
const lit = (from: Element) => [...from.querySelectorAll('.marked')].map((part) => part.textContent);

describe('a found product', () => {
  const family = '👨‍👩‍👧';
  test.each<[string, string, [number, number][], string[]]>([
    ['in the middle', '武夷正山小种红茶', [[2, 4]], ['正山']],
    [
      'twice',
      '茶杯与茶',
      [
        [0, 1],
        [3, 4],
      ],
      ['茶', '茶'],
    ],
    ['nowhere', '茶杯', [], []],
    ['an emoji of several characters', `${family}茶`, [[0, family.length]], [family]],
    ['right to left', 'شاي أسود 茶', [[0, 3]], ['شاي']],
    ['a title of 60 characters', '茶'.repeat(60), [[59, 60]], ['茶']],
    ['an empty title', '', [], []],
  ])('lights up what matched: %s', (_, title, marks, expected) => {
    const card = drawn(product({ title, marks }));
    expect(lit(card)).toEqual(expected);
    expect(card.querySelector('.product-card-title')?.textContent).toBe(title);
  });

  test('says its price, its sales, whose it is and how that shop is rated, and opens', () => {
    const opened: string[] = [];
    render(<FoundProduct product={product()} inShop={false} eager onOpen={(id) => opened.push(id)} />);
    const card = screen.getByRole('link');
    expect(card.textContent).toContain('¥128');
    expect(card.textContent).toContain('已售 1.2 万');
    expect(card.textContent).toContain('山前茶事4.80');
    fireEvent.keyDown(card, { key: 'Enter' });
    expect(opened).toEqual(['p1']);
    expect(phone.opened).toEqual(['/pages/product/index?productId=p1']);
  });

  test('inside its shop leaves the shop out; sold out and unrated are said', () => {
    expect(drawn(product(), true).textContent).not.toContain('山前茶事');
    expect(drawn(product({ soldOut: true })).textContent).toContain('已售罄');
    expect(drawn(product({ shopRating: null })).textContent).toContain('暂无评分');
    expect(drawn(product({ maxPrice: 20000 })).textContent).toContain('起');
  });

  test('speaks English when asked', () => {
    useLanguage.setState({ language: 'en' });
    expect(drawn(product()).textContent).toContain('12.3k sold');
  });
});

test('a found shop lights up its name and says what is known of it', () => {
  const { container } = render(
    <FoundShop shop={shop({ marks: [[2, 4]], orders30d: 7 })} onOpen={() => undefined} />,
  );
  expect(lit(container)).toEqual(['茶事']);
  expect(container.textContent).toContain('暂无评分茶叶 · 福建 武夷山 · 近 30 天 7 单');
  fireEvent.click(screen.getByRole('link'));
  expect(phone.opened).toEqual(['/pages/shop/index?shopId=s1']);
});

test('tabs tell which one is chosen, by tap and by key', () => {
  const chosen: string[] = [];
  const tabs = [
    { key: 'shops' as const, text: '小店' },
    { key: 'goods' as const, text: '商品' },
  ];
  render(<Tabs label="找什么" tabs={tabs} active="shops" onChange={(key) => chosen.push(key)} />);
  expect(screen.getByRole('tablist').getAttribute('aria-label')).toBe('找什么');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('小店');
  fireEvent.click(screen.getByText('商品'));
  fireEvent.keyDown(screen.getAllByRole('tab')[0]!, { key: ' ' });
  expect(chosen).toEqual(['goods', 'shops']);
});

test('the box tells what is typed, searches on Enter but not inside an input method, and clears', () => {
  const heard: string[] = [];
  const box = {
    text: '茶',
    placeholder: '店铺、类目或商品',
    focus: false,
    list: '',
    active: '',
    onText: (text: string) => heard.push(`text ${text}`),
    onSearch: (text: string) => heard.push(`search ${text}`),
    onClear: () => heard.push('clear'),
    onKey: () => false,
  };
  const { rerender } = render(<SearchBox {...box} />);
  const field = screen.getByRole('combobox', { name: '店铺、类目或商品' });
  fireEvent.change(field, { target: { value: '茶杯🍵' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(heard).toEqual(['text 茶杯🍵', 'clear']);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(heard).toContain('search 茶');
  rerender(<SearchBox {...box} text="" />);
  expect(screen.queryByRole('button', { name: '清空' })).toBeNull();
});

describe('an answer', () => {
  let n = 0;
  /** Answers are kept by question: each test asks another. */
  const question = (given: Partial<Question> = {}): Question => ({
    text: `茶${++n}`,
    kind: 'goods',
    shopId: '',
    shopName: '',
    filters: noFilters,
    ...given,
  });
  const page = (given: Partial<GoodsPage> & { products?: ProductFound[] }): Outcome<unknown> => ({
    ok: true,
    data: {
      products: [],
      nextCursor: null,
      total: { n: 0, exact: true },
      choices: null,
      help: { instead: null, without: null, categories: [] },
      sortedAmong: null,
      ...given,
    },
  });
  const show = (about: Question, on: { onSearch?: (text: string) => void; onFilters?: () => void } = {}) =>
    render(
      <GoodsAnswer
        question={about}
        onSearch={on.onSearch ?? (() => undefined)}
        onFilters={on.onFilters ?? (() => undefined)}
        onEverywhere={() => undefined}
      />,
    );

  test('is grey until it comes, then says how many, and takes the next page at the end', async () => {
    const some = (from: number) =>
      Array.from({ length: 5 }, (_, i) => product({ productId: `p${from + i}`, title: `茶 ${from + i}` }));
    asked.mockResolvedValueOnce(
      page({ products: some(0), nextCursor: 'next', total: { n: 100, exact: false }, help: null }),
    );
    const { container } = show(question());
    expect(container.querySelector('.skeleton')).not.toBeNull();
    await screen.findByText('找到 100+ 件商品');
    expect(container.querySelector('.skeleton')).toBeNull();
    asked.mockResolvedValueOnce(page({ products: some(5), total: null, help: null }));
    await act(async () => phone.happens('reachBottom'));
    expect(asked.mock.calls.map(([, , input]) => input.cursor)).toEqual([undefined, 'next']);
    await screen.findByText('没有更多了');
  });

  test('that is empty says so and leads on', async () => {
    asked.mockResolvedValueOnce(page({ help: { instead: null, without: null, categories: ['茶叶'] } }));
    const searched: string[] = [];
    const about = question({ text: '🫖 شاي' });
    show(about, { onSearch: (text) => searched.push(text) });
    await screen.findByText('没有找到“🫖 شاي”');
    fireEvent.click(screen.getByRole('link', { name: '茶叶' }));
    expect(searched).toEqual(['茶叶']);
  });

  test('that filters emptied offers to take them off', async () => {
    asked.mockResolvedValueOnce(page({}));
    const widened = jest.fn();
    show(question({ filters: { ...noFilters, inStock: true } }), { onFilters: widened });
    fireEvent.click(await screen.findByText('清除筛选'));
    expect(widened).toHaveBeenCalledWith(noFilters);
  });

  test('to fewer words says which word was left out', async () => {
    const help = { instead: '茶', without: '机器', categories: [] };
    asked.mockResolvedValueOnce(page({ products: [product()], help, total: { n: 1, exact: true } }));
    show(question({ text: '茶 机器' }));
    await screen.findByText('没有同时符合“茶 机器”的商品。去掉“机器”，以下是“茶”的结果');
  });

  test('that did not come says why, and is asked again by a tap', async () => {
    asked.mockResolvedValueOnce({ ok: false, error: { code: 'OFFLINE', message: '' } });
    show(question());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('网络');
    asked.mockResolvedValueOnce(page({ products: [product()], help: null, total: { n: 1, exact: true } }));
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await screen.findByText('找到 1 件商品');
  });
});
