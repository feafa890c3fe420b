import type { Contracts } from '../../cloudfunctions/contracts';
import type { OutputOf } from '../../cloudfunctions/platform/contract';
import type { Street } from '../aftersales/street';
import { fileIdOf } from '../pictures/street';

const shopId = 'tea';
export const editor = { openid: 'owner-tea' };
export type Import = OutputOf<Contracts['tables'], 'take'>;

let files = 0;

/** Puts a file where a client puts it; answers its id. */
export async function putUp(street: Street, file: Buffer | string, openid = editor.openid): Promise<string> {
  files += 1;
  const path = `incoming/${openid}/goods-${String(files).padStart(6, '0')}.bin`;
  await street.cloud.storage.write(path, typeof file === 'string' ? Buffer.from(file) : file);
  return fileIdOf(path);
}

/** Has a file read; what it would do. */
export const taken = async (street: Street, file: Buffer | string): Promise<Import> =>
  street.done('tables', 'take', { shopId, fileId: await putUp(street, file), name: '商品.csv' }, editor);

/** Brings an import in to its end, step by step; how many steps it took beside the end. */
export async function broughtIn(street: Street, begun: Import): Promise<Import & { steps: number }> {
  let at = begun;
  let steps = 0;
  while (at.state !== 'done') {
    at = await street.done('tables', 'go', { shopId, importId: at.importId, cursor: at.cursor }, editor);
    steps += 1;
  }
  return { ...at, steps };
}

/** What is said of each product of an import that has something to be said. */
export async function saidOf(street: Street, importId: string): Promise<string[]> {
  const { rows } = await street.done(
    'tables',
    'lines',
    { shopId, importId, flawed: true, limit: 100 },
    editor,
  );
  return rows.flatMap((row) =>
    row.flaws.map(
      (flaw) => `${row.outcome} ${flaw.line} ${flaw.column} ${flaw.why}${flaw.note ? ' note' : ''}`,
    ),
  );
}

/** A file of goods that was made for the shop. */
export async function written(street: Street, kind: 'csv' | 'xlsx', tab: 'listed' | 'all' = 'all') {
  const file = await street.done('tables', 'write', { shopId, kind, tab }, editor);
  const answer = await fetch(file.url);
  return { ...file, bytes: Buffer.from(await answer.arrayBuffer()) };
}
