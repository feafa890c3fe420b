import type { OpeningDoc, PictureDoc } from '../../domain/documents';
import type { OpeningSteps } from '../../domain/opening';
import { pictureIdIn } from '../../domain/picture';
import { type Call, refuse } from '../platform/call';
import * as db from '../platform/db';
import { attachPictures, showPictures } from '../platform/pictures/show';

const about = (openingId: string): string => `opening~${openingId}`;
const licenceOf = (steps: OpeningSteps): string[] => steps.subject?.pictures ?? [];
const logoOf = (steps: OpeningSteps): string | null => pictureIdIn(steps.front?.logo ?? '');

/**
 * Keeps the pictures that steps name and that the opening did not have before; the refusal of one that is not the
 * caller's or may not be shown. Write: update of each, safe to repeat. No operation where nothing is new.
 */
export async function keepPictures(doc: OpeningDoc, steps: OpeningSteps, call: Call) {
  const logo = steps.front?.logo ?? '';
  const logoId = pictureIdIn(logo);
  if (logo !== '' && logoId === null) return refuse('BAD_FILE', '请上传店铺头像', 'steps.front.logo');
  const before = licenceOf(doc.steps);
  const licence = licenceOf(steps).filter((id) => !before.includes(id));
  const held = { about: about(doc._id) };
  const wrong = await attachPictures(
    licence,
    { ...held, use: 'licence', field: 'steps.subject.pictures' },
    call,
  );
  if (wrong || !logoId || logoId === logoOf(doc.steps)) return wrong;
  return attachPictures([logoId], { ...held, use: 'shop', field: 'steps.front.logo' }, call);
}

/** The pictures of an opening for its owner or the operator. One operation and one storage call, none without. */
export async function picturesOf(
  { steps }: Pick<OpeningDoc, 'steps'>,
  viewer: Parameters<typeof showPictures>[1],
  call: Call,
) {
  const licence = licenceOf(steps);
  const logoId = logoOf(steps);
  const shown = await showPictures(logoId ? [...licence, logoId] : licence, viewer, call);
  return {
    pictures: shown.slice(0, licence.length),
    logo: logoId ? (shown.at(-1) ?? null) : null,
  };
}

/**
 * Inside the transaction that makes the shop: its logo if that passed its check, else what it waits for. The picture is
 * told of again, so that a verdict which comes meanwhile meets this transaction, or reaches the shop afterwards.
 */
export async function logoFor(
  tx: db.Transaction,
  { steps }: OpeningDoc,
  now: number,
): Promise<{ logo: string; logoNext?: string }> {
  const id = logoOf(steps);
  const picture = id ? await tx.get('pictures', id) : null;
  if (!picture) return { logo: '' };
  if (picture.publicUrl) return { logo: picture.publicUrl };
  await tx.update('pictures', picture._id, { tellAt: now });
  return { logo: '', logoNext: picture._id };
}

/** Hears that a picture was decided: a shop that waits for it as its logo shows it. Write: update, safe to repeat. */
export async function logoDecided({ _id, about: shows, state, publicUrl }: PictureDoc): Promise<void> {
  const [kind, id = ''] = (shows ?? '').split('~');
  if (state !== 'pass' || !publicUrl) return;
  const shopId =
    kind === 'shop' ? id : kind === 'opening' ? (await db.get('openings', id))?.shopId : undefined;
  if (!shopId) return;
  const changes = { logo: publicUrl, logoNext: db.cmd.remove() };
  await db.update('shops', { _id: shopId, logoNext: _id }, changes);
}
