import { arranged, productItem } from '../../test/homepage/content';
import type { HomepageContent, ShowcaseItem } from '../blocks';
import { rulesInForce } from '../rules';
import { homepageFaults } from './faults';
import { shownLength } from './length';

const { rules } = rulesInForce();
const faultsOf = (more: Partial<HomepageContent>) =>
  homepageFaults(arranged(more), rules).map(({ field, why }) => `${field} ${why}`);
const showing = (...items: ShowcaseItem[]): Partial<HomepageContent> => ({
  showcase: { scale: 2, items },
});
const article = (url: string): ShowcaseItem => ({ type: 4, title: '开店的那年', img: 'a.webp', url });
const leaf = (id: string, name = id) => ({ id, name, isDisplayed: true });

it('finds nothing in a homepage as the editor would hand it in', () => expect(faultsOf({})).toEqual([]));

it.each<[string, Partial<HomepageContent>, string[]]>([
  ['a background without its picture', { background: { img: '' } }, ['background.img MISSING']],
  ['six items', showing(...'abcdef'.split('').map((id) => productItem(id))), ['showcase.items TOO_MANY']],
  [
    'the small form with two items',
    { showcase: { scale: 1, items: [productItem('a'), productItem('b')] } },
    ['showcase.scale TOO_FEW'],
  ],
  ['an item twice', showing(productItem('a'), productItem('a')), ['showcase.items.1 TWICE']],
  ['a title of 33', showing(productItem('a', '茶'.repeat(33))), ['showcase.items.0.title TOO_LONG']],
  ['no title', showing(productItem('a', ' ')), ['showcase.items.0.title MISSING']],
  ['an article elsewhere', showing(article('https://example.com/s/x')), ['showcase.items.0.url FORM']],
  ['an article over http', showing(article('http://mp.weixin.qq.com/s/x')), ['showcase.items.0.url FORM']],
  [
    'a video of nobody',
    showing({ type: 3, title: '看', img: '', finderUserName: ' ', feedId: 'f' }),
    ['showcase.items.0.img MISSING', 'showcase.items.0.finderUserName FORM'],
  ],
  [
    'a category of eleven',
    { categories: [{ ...leaf('a', '一二三四五六七八九十一'), level2: [] }] },
    ['categories.0.name TOO_LONG'],
  ],
  [
    'two of one name under one category',
    { categories: [{ ...leaf('a'), level2: [leaf('b', '新'), leaf('c', '新')] }] },
    ['categories.0.level2.1.name TWICE'],
  ],
  [
    'too many pinned',
    { goods: { pinned: Array.from({ length: 51 }, (_, i) => `p${i}`), arranged: [], hidden: [] } },
    ['goods.pinned TOO_MANY'],
  ],
  [
    'what is pinned and hidden',
    { goods: { pinned: ['a', 'b'], arranged: [], hidden: ['b'] } },
    ['goods.pinned.1 HIDDEN'],
  ],
  ['a live room of nobody', { live: { title: '看', finderUserName: '' } }, ['live.finderUserName MISSING']],
  ['a group without its code', { group: { title: '群', note: '', img: '' } }, ['group.img MISSING']],
])('%s', (_what, more, faults) => expect(faultsOf(more)).toEqual(faults));

it.each([
  ['茶', 1],
  ['abc', 3],
  ['👨‍👩‍👧‍👦', 1],
  ['👍🏽茶', 2],
  ['🇨🇳🇫🇷', 2],
  ['☀️', 1],
  ['é', 1],
  ['', 0],
])('%s counts %i', (text, length) => expect(shownLength(text)).toBe(length));
