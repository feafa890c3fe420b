/** @jest-environment jsdom */
import { cardBench } from './card-bench';

const tea = {
  productId: 'p-1',
  shopId: 's-1',
  title: '明前龙井 250 克',
  price: 19800,
  marketPrice: 25800,
  thumb: 'https://example.com/tea.webp',
};

let render: ReturnType<typeof cardBench>;
beforeAll(() => {
  render = cardBench('product-card');
});

describe('product-card', () => {
  it('shows title, price and the price before', () => {
    const card = render({ product: tea });
    expect(card.text).toContain('明前龙井 250 克');
    expect(card.text).toContain('¥198.00');
    expect(card.text).toContain('¥258.00');
    expect(card.label).toBe('明前龙井 250 克，价格 ¥198.00，原价 ¥258.00');
  });

  it('tells its host which product was tapped', async () => {
    const card = render({ product: tea });
    await card.tap();
    expect(card.heard.tap).toEqual([
      { productId: 'p-1', shopId: 's-1', path: 'pages/product/index?productId=p-1' },
    ]);
    expect(card.heard.retry).toEqual([]);
  });

  it('names each state, to eyes and to screen readers', () => {
    const said = (state: string, soldOut = false) => {
      const card = render({ product: { ...tea, soldOut }, state });
      return [card.text, card.label];
    };
    expect(said('loading')).toEqual(['', '商品加载中']);
    expect(said('error')).toEqual(['商品暂时无法显示，点按重试', '商品暂时无法显示，点按重试']);
    for (const [text, label] of [said('sold-out'), said('ready', true)]) {
      expect(text).toContain('已售罄');
      expect(label).toContain('已售罄');
    }
    expect(said('unlisted')[1]).toContain('已下架');
  });

  it('does not open what is no longer on sale, and asks again after an error', async () => {
    const gone = render({ product: tea, state: 'unlisted' });
    await gone.tap();
    expect(gone.heard.tap).toEqual([]);
    const broken = render({ product: tea, state: 'error' });
    await broken.tap();
    expect(broken.heard).toMatchObject({ tap: [], retry: [{}] });
  });

  it('follows its data', () => {
    const card = render({ product: null, state: 'loading' });
    card.set({ product: tea, state: 'ready' });
    expect(card.text).toContain('¥198.00');
    card.set({ language: 'en', state: 'sold-out' });
    expect(card.label).toBe('明前龙井 250 克，Price ¥198.00，Was ¥258.00，Sold out');
  });

  it('shows hostile text as text', () => {
    const title = '<img src=x onerror=alert(1)>{{1+1}}';
    const card = render({ product: { ...tea, title } });
    expect(card.text).toContain(title);
    expect(card.dom.querySelector('img')).toBeNull();
  });

  it('drops unseen characters and cuts what is endless', () => {
    const card = render({ product: { ...tea, title: `\u202e龙\u200b井${'长'.repeat(5000)}` } });
    expect(card.text).toContain('龙井长');
    expect(card.label.length).toBeLessThan(200);
  });

  it.each([
    null,
    'text',
    [],
    {},
    { ...tea, title: 42 },
    { ...tea, title: '  ' },
    { ...tea, price: '19800' },
    { ...tea, price: -1 },
    { ...tea, price: 19.5 },
    { ...tea, price: Number.NaN },
    { ...tea, price: 1e21 },
  ])('shows no price rather than a wrong one: %p', (product) => {
    const card = render({ product });
    expect(card.text).toBe('商品暂时无法显示，点按重试');
  });

  it('loads pictures only from where pictures may come', () => {
    const pictureOf = (thumb: unknown) => render({ product: { ...tea, thumb } }).image();
    for (const thumb of ['javascript:alert(1)', 'http://example.com/a.png', '//example.com/a.png', 7, '']) {
      expect(pictureOf(thumb)).toBeNull();
    }
    for (const thumb of [tea.thumb, 'cloud://env.bucket/a.png', 'http://127.0.0.1:8720/storage/a.webp']) {
      expect(pictureOf(thumb)).not.toBeNull();
    }
  });
});
