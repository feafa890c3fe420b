import * as fc from 'fast-check';
import { after, anyContent, anyEdits, arranged, productItem } from '../../test/homepage/content';
import type { HomepageContent } from '../blocks';
import { differences } from './compare';
import { itemKey } from './content';
import { merge } from './merge';
import { same } from './merge-rows';

const keysOf = ({ showcase, categories, goods }: HomepageContent): string[] => [
  ...showcase.items.map(itemKey),
  ...categories.flatMap(({ id, level2 }) => [`1 ${id}`, ...level2.map((leaf) => `2 ${id} ${leaf.id}`)]),
  ...goods.hidden.map((id) => `hidden ${id}`),
];

const twoEditors = fc
  .tuple(anyContent, anyEdits, anyEdits)
  .map(([base, a, b]) => ({ base, mine: after(base, a), theirs: after(base, b) }));

describe('a three-way merge', () => {
  it('is the side that changed something, where the other changed nothing', () => {
    fc.assert(
      fc.property(twoEditors, ({ base, mine }) => {
        expect(merge(base, mine, base)).toEqual({ content: mine, clashes: [] });
        expect(merge(base, base, mine)).toEqual({ content: mine, clashes: [] });
        expect(merge(base, mine, mine)).toEqual({ content: mine, clashes: [] });
      }),
    );
  });

  it('loses nothing that either side added, and adds nothing that neither has', () => {
    fc.assert(
      fc.property(twoEditors, ({ base, mine, theirs }) => {
        const merged = keysOf(merge(base, mine, theirs).content);
        const before = keysOf(base);
        const added = [...keysOf(mine), ...keysOf(theirs)].filter((key) => !before.includes(key));
        // What came to be pinned is hidden no more; a second level goes with its first.
        const may = (key: string) => !key.startsWith('hidden') && !key.startsWith('2');
        expect(merged).toEqual(expect.arrayContaining(added.filter(may)));
        expect([...keysOf(mine), ...keysOf(theirs)]).toEqual(expect.arrayContaining(merged));
      }),
    );
  });

  it('says of everything else than both sides say that they clashed or that one of them said it', () => {
    fc.assert(
      fc.property(twoEditors, ({ base, mine, theirs }) => {
        const { content, clashes } = merge(base, mine, theirs);
        if (same(theirs.live, base.live) || same(mine.live, theirs.live)) {
          expect(clashes.map(({ at }) => at)).not.toContain('live');
        } else if (!same(mine.live, base.live)) {
          expect(clashes).toContainEqual({ at: 'live', mine: mine.live, theirs: theirs.live });
        }
        expect([mine.live, theirs.live]).toContainEqual(content.live);
      }),
    );
  });

  it('keeps what one changed and the other took away, and names it', () => {
    const base = arranged();
    const mine = { ...base, showcase: { ...base.showcase, items: [productItem('green', '改了名')] } };
    const theirs = { ...base, showcase: { ...base.showcase, items: [] } };
    const { content, clashes } = merge(base, mine, theirs);
    expect(content.showcase.items).toEqual([productItem('green', '改了名')]);
    expect(clashes).toEqual([{ at: 'showcase.p:green', mine: productItem('green', '改了名'), theirs: null }]);
  });

  it('takes one side’s new order and the other’s new row beside its neighbour', () => {
    const rows = (...names: string[]) =>
      arranged({ showcase: { scale: 2, items: names.map((one) => productItem(one)) } });
    const { content } = merge(rows('a', 'b', 'c'), rows('c', 'a', 'b'), rows('a', 'b', 'x', 'c'));
    expect(content.showcase.items.map(itemKey)).toEqual(['p:c', 'p:a', 'p:b', 'p:x']);
  });
});

describe('a comparison', () => {
  it('is empty exactly where both say the same', () => {
    fc.assert(
      fc.property(twoEditors, ({ mine, theirs }) => {
        expect(differences(mine, theirs).length === 0).toBe(same(mine, theirs));
      }),
    );
  });

  it('says what was added, taken away, changed and moved', () => {
    const from = arranged();
    const to = arranged({
      showcase: { scale: 2, items: [productItem('black', '红茶')] },
      categories: [
        { id: 'cup', name: '杯', isDisplayed: true, level2: [] },
        { ...from.categories[0]!, name: '茶叶' },
      ],
      live: null,
    });
    expect(differences(from, to)).toEqual([
      { part: 'showcase', what: 'added', name: '红茶' },
      { part: 'showcase', what: 'removed', name: '新茶上市' },
      { part: 'categories', what: 'changed', name: '茶叶' },
      { part: 'categories', what: 'moved', name: '' },
      { part: 'live', what: 'removed', name: '' },
    ]);
  });
});
