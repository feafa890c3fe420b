import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { removeFiles } from '../platform/pictures/files';
import { removeDue, type Swept } from '../platform/sweep';

/**
 * Clock step: removes codes that count for nobody any more, and their pictures before them. One that was asked for
 * meanwhile lives on; its picture is gone then, so it goes too and is made anew.
 */
export const codesOver = (call: Call): Promise<Swept> =>
  removeDue(
    call,
    'share_codes',
    () => ({ removeAt: db.cmd.lt(Date.now()) }),
    ['removeAt'],
    async (rows) => {
      const pictures = rows.flatMap(({ picture }) => picture?.fileId ?? []);
      if (pictures.length > 0) await removeFiles(pictures);
    },
  );
