/** @jest-environment jsdom */
/** Every module of a homepage as it is drawn: with long, empty, emoji and right-to-left words, and what a tap opens. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { ProductCard } from '@/ui/product-card';
import { StillProvider } from '@/ui/still';
import { useLanguage } from '@/words/language';
import { phone } from '../../test/stand-ins/taro';
import { BackgroundView } from './background/view';
import { CategoriesView } from './categories/view';
import { LeadingView } from './leading/view';
import { ShowcaseView } from './showcase/view';

type Showcase = ComponentProps<typeof ShowcaseView>['showcase'];
type Item = Showcase['items'][number];

/** Words that shops really write, and that break pages. */
const odd: [kind: string, words: string][] = [
  ['long', '武夷山正岩肉桂大红袍老枞水仙品鉴装礼盒中秋送长辈自饮皆宜顺丰包邮限'],
  ['one long word', 'Supercalifragilisticexpialidocio'],
  ['emoji', '👨‍👩‍👧‍👦🧧🏮新年好🎊👩🏽‍🌾'],
  ['right-to-left', 'شاي أخضر فاخر من الجبال 2026'],
  ['markup', '<b>茶</b> & "杯"'],
];

const face = { img: 'https://pictures.example/a.webp', description: '' };
const product: Item = { type: 1, title: '新茶', productId: 'p1', ...face };
const video: Item = { type: 3, title: '炒青现场', finderUserName: 'sphTea', feedId: 'feed1', ...face };
const article: Item = { type: 4, title: '怎么泡', url: 'https://mp.weixin.qq.com/s/tea', ...face };
const card = {
  productId: 'p1',
  shopId: 'tea',
  title: '新茶',
  subTitle: '',
  thumb: '',
  minPrice: 12_800,
  maxPrice: 19_800,
  soldCount: 12_345,
  soldOut: false,
};
const shown = (items: Item[], scale: 1 | 2 = 2) =>
  render(
    <ShowcaseView
      showcase={{ scale, items }}
      products={[card as ComponentProps<typeof ShowcaseView>['products'][number]]}
    />,
  ).container;
const tap = async (name: RegExp) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('link', { name }));
  });
};

beforeEach(() => {
  phone.reset();
  useLanguage.setState({ language: 'zh' });
  process.env.TARO_ENV = 'h5';
});
afterEach(() => {
  cleanup();
  process.env.TARO_ENV = 'h5';
});

describe.each(odd)('%s words', (_kind, words) => {
  it('stand whole in the showcase, in both forms', () => {
    for (const scale of [1, 2] as const) {
      const drawn = shown([{ ...product, title: words, description: words }, video, article], scale);
      expect(drawn.querySelector('.showcase-title')?.textContent).toBe(words);
      expect(drawn.querySelector('.showcase-description')?.textContent).toBe(words);
      cleanup();
    }
  });

  it('stand whole in categories of both levels', () => {
    const chosen = jest.fn();
    const leaf = { id: 'b', name: words, isDisplayed: true };
    const tree = [{ id: 'a', name: words, isDisplayed: true, level2: [leaf] }];
    render(<CategoriesView tree={tree} chosen="b" onChoose={chosen} />);
    const tabs = screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(tabs).toEqual(['全部', words, '全部', words]);
    fireEvent.click(screen.getAllByRole('tab')[3]!);
    expect(chosen).toHaveBeenCalledWith('b');
  });

  it('stand whole in the ways out of the shop', () => {
    const live = { title: words, finderUserName: 'sph' };
    const follow = { kind: 'official' as const, account: 'gh', title: words, note: words };
    const group = { title: words, note: words, img: face.img };
    const { container } = render(<LeadingView live={live} follow={follow} group={group} />);
    const titles = [...container.querySelectorAll('.leading-title')].map(({ textContent }) => textContent);
    expect(titles).toEqual([words, words, words]);
    fireEvent.click(screen.getAllByRole('link')[2]!);
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe(words);
    expect(screen.getByAltText(`${words}的二维码`)).toBeTruthy();
  });

  it('stand whole on a card of goods', () => {
    const { container } = render(<ProductCard product={{ ...card, title: words }} />);
    expect(container.querySelector('.product-card-title')?.textContent).toBe(words);
  });
});

describe('nothing to show', () => {
  it('draws no showcase, no ways out, no categories, and a calm ground behind the name', () => {
    const none = render(<LeadingView live={null} follow={null} group={null} />).container;
    expect([shown([]).innerHTML, none.innerHTML]).toEqual(['', '']);
    const hidden = [{ id: 'a', name: '茶', isDisplayed: false, level2: [] }];
    const categories = render(<CategoriesView tree={hidden} chosen="" onChoose={() => undefined} />);
    expect(categories.container.innerHTML).toBe('');
    const { container } = render(<BackgroundView background={null} />);
    expect(container.querySelector('.block-background-none')).not.toBeNull();
  });

  it('holds the place of a picture that is not there', () => {
    const { container } = render(<BackgroundView background={{ img: '' }} />);
    expect(container.querySelector('.picture-missing')).not.toBeNull();
  });

  it('says what a way is where it has no note', () => {
    const group = { title: '茶友', note: '', img: face.img };
    const { container } = render(<LeadingView live={null} follow={null} group={group} />);
    expect(container.querySelector('.leading-note')?.textContent).toBe('群聊');
  });
});

describe('in a browser', () => {
  it('opens goods, an article beside, and says where to find a video', async () => {
    const beside = jest.spyOn(window, 'open').mockImplementation(() => null);
    shown([product, video, article], 1);
    await tap(/新茶/);
    await tap(/炒青现场/);
    await tap(/怎么泡/);
    expect(phone.opened).toEqual(['/pages/product/index?productId=p1']);
    expect(phone.toasts).toEqual(['请在微信中打开视频号']);
    expect(beside).toHaveBeenCalledWith('https://mp.weixin.qq.com/s/tea', '_blank', 'noopener');
  });

  it('opens nothing in a preview, and says so', async () => {
    const why = jest.fn();
    render(
      <StillProvider value={why}>
        <ShowcaseView showcase={{ scale: 2, items: [product] }} products={[]} />
        <LeadingView live={{ title: '直播中', finderUserName: 'sph' }} follow={null} group={null} />
      </StillProvider>,
    );
    await tap(/新茶/);
    await tap(/直播中/);
    expect(why).toHaveBeenCalledTimes(2);
    expect([phone.opened, phone.toasts]).toEqual([[], []]);
  });
});

describe('in WeChat', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp';
  });
  const press = async (text: string) => {
    await act(async () => {
      fireEvent.click(screen.getByText(text));
    });
  };
  const toVideo = ['openChannelsActivity', { finderUserName: 'sphTea', feedId: 'feed1' }];

  it('plays a video where its cover was; its words lead to the 视频号', async () => {
    phone.can.add('channel-video').add('openChannelsActivity');
    const drawn = shown([video]);
    await press('炒青现场');
    expect(drawn.querySelector('video')?.getAttribute('data-feed')).toBe('feed1');
    expect(phone.wechat).toEqual([]);
    await press('炒青现场');
    expect(phone.wechat).toEqual([toVideo]);
  });

  it.each([
    [true, []],
    [false, ['请在微信中打开视频号']],
  ])('leads to the video where this WeChat plays none in place (opens: %s)', async (opens, toasts) => {
    if (opens) phone.can.add('openChannelsActivity');
    const drawn = shown([video]);
    await press('炒青现场');
    expect(drawn.querySelector('video')).toBeNull();
    expect([phone.wechat, phone.toasts]).toEqual([[toVideo], toasts]);
  });

  it('puts the cover back where the video cannot be played, and leads to it', async () => {
    phone.can.add('channel-video').add('openChannelsActivity');
    const drawn = shown([video]);
    await press('炒青现场');
    await act(async () => {
      fireEvent.error(drawn.querySelector('video')!);
    });
    expect(drawn.querySelector('video')).toBeNull();
    expect(phone.wechat).toEqual([toVideo]);
  });

  it('opens an article, and copies its address where it cannot', async () => {
    const { url } = article as Extract<Item, { type: 4 }>;
    phone.can.add('openOfficialAccountArticle');
    shown([article]);
    await press('怎么泡');
    phone.can.clear();
    await press('怎么泡');
    const asked = ['openOfficialAccountArticle', { url }];
    expect(phone.wechat).toEqual([asked, asked, ['clipboard', url]]);
    expect(phone.toasts).toEqual(['链接已复制']);
  });

  it('goes into the live room while it is on the air, else to the account', async () => {
    phone.can.add('openChannelsLive').add('openChannelsUserProfile').add('live now');
    render(<LeadingView live={{ title: '直播中', finderUserName: 'sph' }} follow={null} group={null} />);
    await press('直播中');
    phone.can.delete('live now');
    await press('直播中');
    expect(phone.wechat).toEqual([
      ['openChannelsLive', { finderUserName: 'sph', feedId: 'f', nonceId: 'n' }],
      ['openChannelsUserProfile', { finderUserName: 'sph' }],
    ]);
  });
});
