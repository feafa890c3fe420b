import * as fc from 'fast-check';
import type { HomepageContent, ShowcaseItem } from '../../domain/blocks';
import { emptyHomepage } from '../../domain/homepage/content';
import { apply, type Edit } from '../../domain/homepage/edit';

export const productItem = (productId: string, title = '新茶上市'): ShowcaseItem => ({
  type: 1,
  title,
  img: '',
  productId,
});

/** A homepage with something in every module that needs no picture of its own. */
export const arranged = (more: Partial<HomepageContent> = {}): HomepageContent => ({
  ...emptyHomepage,
  showcase: { scale: 2, items: [productItem('green')] },
  categories: [
    { id: 'tea', name: '茶', isDisplayed: true, level2: [{ id: 'fresh', name: '新茶', isDisplayed: true }] },
    { id: 'cup', name: '杯', isDisplayed: true, level2: [] },
  ],
  live: { title: '进直播间', finderUserName: 'sph_tea' },
  follow: { kind: 'official', account: 'gh_tea', title: '关注我们', note: '先人一步知道上新' },
  ...more,
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const id = fc.constantFrom(...ids);
const name = fc.constantFrom('春', '夏', '秋', '冬');
const place = fc.integer({ min: 0, max: 6 });
const item = fc.record({ id, name }).map(({ id: productId, name: title }) => productItem(productId, title));

/** Any edit of a homepage, also of things that are not there. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('background' as const), img: fc.option(name) }),
  fc.record({ kind: fc.constant('scale' as const), scale: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({ kind: fc.constant('addItem' as const), item }),
  fc.record({ kind: fc.constant('setItem' as const), key: id.map((one) => `p:${one}`), item }),
  fc.record({ kind: fc.constant('removeItem' as const), key: id.map((one) => `p:${one}`) }),
  fc.record({ kind: fc.constant('moveItem' as const), key: id.map((one) => `p:${one}`), to: place }),
  fc.record({ kind: fc.constant('addCategory' as const), under: fc.option(id), id, name }),
  fc.record({ kind: fc.constant('setCategory' as const), id, name, isDisplayed: fc.boolean() }),
  fc.record({ kind: fc.constant('removeCategory' as const), id }),
  fc.record({ kind: fc.constant('moveCategory' as const), id, to: place }),
  fc.record({
    kind: fc.constant('place' as const),
    id,
    list: fc.constantFrom('pinned' as const, 'arranged' as const, 'byAge' as const),
  }),
  fc.record({ kind: fc.constant('movePlaced' as const), id, to: place }),
  fc.record({ kind: fc.constant('hide' as const), id, on: fc.boolean() }),
  fc.record({
    kind: fc.constant('live' as const),
    value: fc.option(name.map((title) => ({ title, finderUserName: 'sph' }))),
  }),
);

export const anyEdits = fc.array(anyEdit, { maxLength: 14 });
export const after = (content: HomepageContent, edits: readonly Edit[]): HomepageContent =>
  edits.reduce(apply, content);
export const anyContent = anyEdits.map((edits) => after(emptyHomepage, edits));
