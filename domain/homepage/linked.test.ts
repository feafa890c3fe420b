import { arranged, productItem } from '../../test/homepage/content';
import type { LinkedAccount } from '../links/kinds';
import { carried, dependOn, linkFaults, withoutAccount } from './linked';

const channels: LinkedAccount = { kind: 'channels', accountId: 'sph_tea', name: '茶话' };
const official: LinkedAccount = { kind: 'official', accountId: 'gh_tea', name: '茶铺' };
const page = arranged({
  showcase: {
    scale: 1,
    items: [
      productItem('green'),
      { type: 3, title: '采茶', img: 'a', finderUserName: 'sph_tea', feedId: 'f' },
      { type: 4, title: '泡茶', img: 'b', url: 'https://mp.weixin.qq.com/s/a', accountId: 'gh_tea' },
    ],
  },
});

it('is carried whole by proved links of all that it names', () => {
  expect(linkFaults(page, [channels, official])).toEqual([]);
  expect(carried(page, [channels, official])).toBe(page);
});

it('loses with a link what stands by it alone, and falls back to the big form', () => {
  expect(dependOn(page, 'sph_tea', [official]).map(({ what, name }) => [what, name])).toEqual([
    ['video', '采茶'],
    ['live', '进直播间'],
  ]);
  const after = withoutAccount(page, 'sph_tea', [official]);
  expect(after.showcase).toMatchObject({ scale: 2, items: [{ type: 1 }, { type: 4 }] });
  expect([after.live, after.follow?.account]).toEqual([null, 'gh_tea']);
  expect(withoutAccount(after, 'sph_tea', [official])).toBe(after);
});

it('without any link keeps goods, categories and the group', () => {
  const bare = carried(page, []);
  expect(bare.showcase.items.map(({ type }) => type)).toEqual([1]);
  expect([bare.live, bare.follow]).toEqual([null, null]);
  expect(bare.categories).toBe(page.categories);
  expect(linkFaults(page, []).map(({ field }) => field)).toEqual([
    'showcase.items.1.finderUserName',
    'showcase.items.2.accountId',
    'live.finderUserName',
    'follow.account',
  ]);
});
