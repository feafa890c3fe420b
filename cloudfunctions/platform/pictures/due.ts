import type { PictureDoc } from '../../../domain/documents';
import { livingStates, type PictureUse } from '../../../domain/picture';
import { minutes } from '../../../domain/rules';
import type { Call } from '../call';
import * as db from '../db';
import { duePage, type SweepStep, sweep } from '../sweep';
import { askCheck } from './check';
import { removeFiles } from './files';
import { moved } from './take';

/** What whoever shows pictures of a use does on hearing that one was decided. It may hear twice. */
export type PictureUses = Readonly<Record<PictureUse, (doc: PictureDoc, call: Call) => Promise<unknown>>>;

const later = (name: 'dueAt' | 'orphanAt' | 'tellAt') => (doc: PictureDoc) =>
  db.update('pictures', { _id: doc._id, [name]: doc[name] }, { [name]: Date.now() + minutes(5) });

/** Clock step: pictures whose call was cut off on the way, and checks that got no verdict. */
export const picturesDue: SweepStep = (call) =>
  sweep(call, {
    page: () => duePage('pictures', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: async (doc) =>
      (doc.state === 'arriving' ? moved(doc, call) : askCheck(doc, call)).then(() => undefined),
    putOff: later('dueAt'),
  });

/** Clock step: what was put up and never shown goes. */
export const orphanPictures: SweepStep = (call) =>
  sweep(call, {
    page: () => duePage('pictures', { orphanAt: db.cmd.lte(Date.now()) }, ['orphanAt']),
    finish: drop,
    putOff: later('orphanAt'),
  });

/**
 * Write: saga, its intent the picture that is `dropped` and due to be looked at. Who is cut off before the files are gone
 * comes again. Two operations and a storage call.
 */
async function drop(doc: PictureDoc): Promise<void> {
  const again = Date.now() + minutes(5);
  // Tested with what it was dropped for: somebody may show it just now.
  const unused = { _id: doc._id, about: null };
  const living = livingStates.includes(doc.state);
  const changes = { orphanAt: again, dueAt: null, ...(living ? { state: 'dropped' } : {}) };
  if ((await db.update('pictures', unused, changes)) === 0) return;
  await removeFiles([doc.fileId, doc.incoming]);
  await db.update('pictures', { _id: doc._id, orphanAt: again }, { orphanAt: null });
}

/** Clock step: who shows a picture hears that it was decided. */
export const picturesTold =
  (uses: PictureUses): SweepStep =>
  (call) =>
    sweep(call, {
      page: () => duePage('pictures', { tellAt: db.cmd.lte(Date.now()) }, ['tellAt']),
      finish: (doc) => tell(doc, uses, call),
      putOff: later('tellAt'),
    });

/** Tells at once, where a verdict is heard; what is cut off here the clock tells. */
export async function tell(doc: PictureDoc, uses: PictureUses, call: Call): Promise<void> {
  if (doc.tellAt === null) return;
  await uses[doc.use](doc, call);
  await db.update('pictures', { _id: doc._id, tellAt: doc.tellAt }, { tellAt: null });
}
