import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { removeFile } from '../platform/pictures/files';
import { duePage, type Swept, sweep } from '../platform/sweep';
import { carryOnImport } from './step';

const later = 5 * 60_000;

/** Clock step: steps of imports that were cut off are finished; imports and exports that lay their time go. */
export async function tablesDue(call: Call): Promise<Swept> {
  const putOff = { dueAt: Date.now() + later };
  const steps = await sweep(call, {
    page: () => duePage('catalogue_imports', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: async (doc) => {
      await carryOnImport(doc, { ...call, openid: doc.by, now: Date.now() });
    },
    putOff: ({ _id }) => db.update('catalogue_imports', { _id }, putOff),
  });
  const kept = [await oldImports(call), await oldExports(call)];
  const all = [steps, ...kept];
  return { done: all.reduce((n, { done }) => n + done, 0), more: all.some(({ more }) => more) };
}

const old = () => ({ removeAt: db.cmd.lte(Date.now()) });

const oldImports = (call: Call): Promise<Swept> =>
  sweep(call, {
    page: () => duePage('catalogue_imports', old(), ['removeAt']),
    finish: async ({ _id, fileId, incoming }) => {
      await removeFile(fileId);
      await removeFile(incoming);
      await db.remove('catalogue_import_parts', { importId: _id });
      await db.remove('catalogue_imports', { _id });
    },
    putOff: ({ _id }) => db.update('catalogue_imports', { _id }, { removeAt: Date.now() + later }),
  });

const oldExports = (call: Call): Promise<Swept> =>
  sweep(call, {
    page: () => duePage('catalogue_exports', old(), ['removeAt']),
    finish: async ({ _id, fileId }) => {
      if (fileId) await removeFile(fileId);
      await db.remove('catalogue_exports', { _id });
    },
    putOff: ({ _id }) => db.update('catalogue_exports', { _id }, { removeAt: Date.now() + later }),
  });
