import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { removeFiles } from '../platform/pictures/files';
import { duePage, type Swept } from '../platform/sweep';

/** Clock step: removes codes that count for nobody any more, and their pictures before them. */
export async function codesOver(call: Call): Promise<Swept> {
  for (let done = 0; ; ) {
    if (Date.now() >= call.stopAt) return { done, more: true };
    const { rows, last } = await duePage('share_codes', { removeAt: db.cmd.lt(Date.now()) }, ['removeAt']);
    const pictures = rows.flatMap(({ picture }) => picture?.fileId ?? []);
    if (pictures.length > 0) await removeFiles(pictures);
    if (rows.length > 0) {
      // One that was asked for meanwhile lives on; its picture is gone then, so it goes too and is made anew.
      done += await db.remove('share_codes', { _id: db.cmd.in(rows.map(({ _id }) => _id)) });
    }
    if (last) return { done, more: false };
  }
}
