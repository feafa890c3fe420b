import type { HomepageContent } from '../blocks';

/** Every picture of a content with its path; a product shows its own where none is given. */
export function picturesOf({ background, showcase, group }: HomepageContent): [field: string, ref: string][] {
  const all: [string, string][] = [
    ['background.img', background?.img ?? ''],
    ...showcase.items.map((item, i): [string, string] => [`showcase.items.${i}.img`, item.img]),
    ['group.img', group?.img ?? ''],
  ];
  return all.filter(([, ref]) => ref !== '');
}

/** The content with each picture as `to` has it. */
export function withPictures(content: HomepageContent, to: (ref: string) => string): HomepageContent {
  const { background, showcase, group } = content;
  return {
    ...content,
    background: background && { img: to(background.img) },
    showcase: { ...showcase, items: showcase.items.map((item) => ({ ...item, img: to(item.img) })) },
    group: group && { ...group, img: to(group.img) },
  };
}

/** The content without whatever shows one of these addresses. */
export function withoutPictures(content: HomepageContent, gone: ReadonlySet<string>): HomepageContent {
  const { background, showcase, group } = content;
  return {
    ...content,
    background: background && !gone.has(background.img) ? background : null,
    showcase: { ...showcase, items: showcase.items.filter((item) => !gone.has(item.img)) },
    group: group && !gone.has(group.img) ? group : null,
  };
}

/** All that people read of a homepage, by the part that is to blame for it. */
export function textsOf({
  showcase,
  categories,
  live,
  follow,
  group,
}: HomepageContent): [part: string, text: string][] {
  const lines = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n');
  const all: [string, string][] = [
    ...showcase.items.map(({ title, description }, i): [string, string] => [
      `showcase.items.${i}.title`,
      lines(title, description),
    ]),
    [
      'categories',
      lines(...categories.flatMap(({ name, level2 }) => [name, ...level2.map((leaf) => leaf.name)])),
    ],
    ['live.title', lines(live?.title)],
    ['follow.title', lines(follow?.title, follow?.note)],
    ['group.title', lines(group?.title, group?.note)],
  ];
  return all.filter(([, text]) => text !== '');
}

/** Goods that the showcase names. */
export const showcaseGoods = ({ showcase }: Pick<HomepageContent, 'showcase'>): string[] =>
  showcase.items.flatMap((item) => (item.type === 1 ? [item.productId] : []));
