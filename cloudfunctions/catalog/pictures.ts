import type { PictureDoc, ProductContent, ProductDoc } from '../../domain/documents';
import { livingStates } from '../../domain/picture';
import { type ProductFault, pictureFault } from '../../domain/product/faults';
import type { Call } from '../platform/call';
import * as db from '../platform/db';

/** How a content names a picture that was put up and is not yet known to be shown: `picture:<id>`. */
const mark = 'picture:';
const uses = ['product', 'shop'];

/** Every picture of a content with its path. */
function* placesOf(content: ProductContent): Generator<[field: string, ref: string]> {
  for (const [i, ref] of content.headImgs.entries()) yield [`headImgs.${i}`, ref];
  for (const [i, block] of content.desc.entries())
    for (const [j, ref] of block.imgs.entries()) yield [`desc.${i}.imgs.${j}`, ref];
  for (const [i, sku] of content.skus.entries()) if (sku.thumb) yield [`skus.${i}.thumb`, sku.thumb];
}

/** Ids of the pictures that a content names since they are not public yet. */
export const namedPictures = (content: ProductContent): string[] => [
  ...new Set(
    [...placesOf(content)].flatMap(([, ref]) => (ref.startsWith(mark) ? [ref.slice(mark.length)] : [])),
  ),
];

/** The content with each picture as `to` has it; null takes it away. */
const replaced = (content: ProductContent, to: (ref: string) => string | null): ProductContent => ({
  ...content,
  headImgs: content.headImgs.flatMap((ref) => to(ref) ?? []),
  desc: content.desc.map((block) => ({ ...block, imgs: block.imgs.flatMap((ref) => to(ref) ?? []) })),
  skus: content.skus.map(({ thumb, ...sku }) => {
    const shown = thumb ? to(thumb) : null;
    return shown ? { ...sku, thumb: shown } : sku;
  }),
});

/** Addresses that a product shows already, live or in its draft. */
const shownBy = (product: ProductDoc | null): ReadonlySet<string> =>
  new Set(
    product
      ? [...placesOf(product), ...(product.draft ? placesOf(product.draft) : [])].map(([, ref]) => ref)
      : [],
  );

/** What names a picture elsewhere: no function ever asks for it, whoever wrote the address. */
const outside = (field: string): ProductFault => pictureFault(field, 'OUTSIDE');

/** The places of a content that name pictures elsewhere. No operation. */
export function outsideFaults(content: ProductContent, product: ProductDoc | null): ProductFault[] {
  const known = shownBy(product);
  return [...placesOf(content)].flatMap(([field, ref]) =>
    ref.startsWith(mark) || known.has(ref) ? [] : [outside(field)],
  );
}

function faultOf(field: string, ref: string, doc: PictureDoc | undefined): ProductFault | null {
  if (!ref.startsWith(mark)) return outside(field);
  if (doc?.state === 'pass' && doc.publicUrl) return null;
  if (doc?.state === 'risky') return pictureFault(field, 'RISKY');
  return pictureFault(field, doc && livingStates.includes(doc.state) ? 'CHECKING' : 'LOST');
}

/**
 * Puts the public addresses of pictures that passed in place of their names, and says which may not be shown (yet).
 * An address that the product did not have before is nobody's upload: refused and taken away, or it would be known the
 * next time. Shown from now on, they stay.
 * Write: update. No operation without new pictures, else one, and one more for those that nothing showed yet.
 */
export async function withPictures(
  content: ProductContent,
  product: ProductDoc | null,
  productId: string,
  { now }: Pick<Call, 'now'>,
): Promise<{ content: ProductContent; faults: ProductFault[] }> {
  const known = shownBy(product);
  const places = [...placesOf(content)].filter(([, ref]) => ref.startsWith(mark) || !known.has(ref));
  if (places.length === 0) return { content, faults: [] };
  const ids = [
    ...new Set(places.filter(([, ref]) => ref.startsWith(mark)).map(([, ref]) => ref.slice(mark.length))),
  ];
  const found = ids.length ? await db.find('pictures', { _id: db.cmd.in(ids) }, { limit: 200 }) : [];
  const docs = new Map(
    found.filter((doc) => uses.includes(doc.use)).map((doc) => [`${mark}${doc._id}`, doc]),
  );
  const loose = [...docs.values()].filter((doc) => doc.about === null).map((doc) => doc._id);
  if (loose.length > 0) {
    const shown = { about: `product~${productId}`, orphanAt: null, updatedAt: now };
    await db.update('pictures', { _id: db.cmd.in(loose), about: null }, shown);
  }
  return {
    content: replaced(content, (ref) =>
      ref.startsWith(mark) ? (docs.get(ref)?.publicUrl ?? ref) : known.has(ref) ? ref : null,
    ),
    faults: places.flatMap(([field, ref]) => faultOf(field, ref, docs.get(ref)) ?? []),
  };
}
