import { arranged, productItem } from '../../test/homepage/content';
import type { ShowcaseItem } from '../blocks';
import { shownContent, shownFrom } from './shown';

const video: ShowcaseItem = { type: 3, title: '看', img: 'v.webp', finderUserName: 'sph', feedId: 'f' };
const group = { title: '进群', note: '', img: 'code.webp' };
const cards = new Map([['green', { thumb: 'green.webp' }]]);
const page = arranged({
  showcase: { scale: 1, items: [productItem('green'), productItem('gone'), video] },
  group,
});

it('shows a product’s own picture where none was given, and no card that leads nowhere', () => {
  const shown = shownContent(page, cards);
  expect(shown.showcase.items.map(({ img }) => img)).toEqual(['green.webp', 'v.webp']);
  expect(shown.showcase.scale).toBe(2);
});

it('shows no category that the shop hid, and not what only orders goods', () => {
  const [tea, cup] = page.categories;
  const hidden = {
    ...page,
    categories: [{ ...tea!, level2: [{ ...tea!.level2[0]!, isDisplayed: false }] }, cup!],
  };
  const shown = shownContent(
    { ...hidden, categories: [hidden.categories[0]!, { ...cup!, isDisplayed: false }] },
    cards,
  );
  expect(shown.categories).toEqual([{ ...tea, level2: [] }]);
  expect(shown).not.toHaveProperty('goods');
});

it.each([
  [1001, ['p', 'v'], true, true, true],
  [1176, ['p'], true, false, false],
  [1177, ['p'], true, false, false],
  [1154, ['p'], false, false, false],
])('from scene %i nothing leads where it may not', (scene, kinds, live, follow, code) => {
  const shown = shownFrom(shownContent(page, cards), scene);
  expect(shown.showcase.items.map(({ type }) => (type === 1 ? 'p' : 'v'))).toEqual(kinds);
  expect([shown.live !== null, shown.follow !== null, shown.group !== null]).toEqual([live, follow, code]);
});
