import { randomBytes } from 'node:crypto';
import type { Collection } from '../catalogue';
import { clone } from '../ejson';
import { refused } from '../errors';
import { component } from '../keys';
import type { Kv } from '../kv/port';
import { isPlain } from '../paths';
import type { Doc } from '../port';
import { checkNames } from '../update/apply';
import { typeName } from '../values';
import { duplicate, type Staging } from './staging';

const MAX_ID_BYTES = 512;
let counter = randomBytes(2).readUInt16BE();

/** Thirty-two hex digits as the service makes them; the first ones rise with time, so that natural order is by age. */
export function newId(): string {
  counter = (counter + 1) & 0xffff;
  return (
    Date.now().toString(16).padStart(12, '0') +
    counter.toString(16).padStart(4, '0') +
    randomBytes(8).toString('hex')
  );
}

function checkId(id: unknown): void {
  if (Array.isArray(id) || id instanceof RegExp || id === null) {
    throw refused(`The '_id' value cannot be of type ${typeName(id)}`);
  }
  if (isPlain(id) || component(id).length > MAX_ID_BYTES) {
    throw refused(`The '_id' must be a text of at most ${MAX_ID_BYTES} bytes, a number or an ObjectId`);
  }
}

/** Copies of the documents, each with an `_id` (first, as MongoDB puts it). */
export function checkedDocuments(docs: readonly Doc[]): Doc[] {
  return docs.map((given) => {
    if (!isPlain(given)) throw refused('A document must be an object');
    checkNames(given);
    const { _id = newId(), ...rest } = clone(given);
    checkId(_id);
    return { _id, ...rest };
  });
}

export function insertAll(kv: Kv, c: Collection, docs: readonly Doc[], staging: Staging): void {
  for (const doc of docs) {
    const id = component(doc._id);
    const key = c.space + id;
    // A held id blocks first: the transaction that holds it decides whether it is taken.
    staging.free(key);
    if (kv.get(key) !== undefined || staging.has(key)) throw duplicate(c, undefined, doc._id);
    staging.doc(c, id, undefined, doc);
  }
}
