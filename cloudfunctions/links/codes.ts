import type { LinkDoc } from '../../domain/documents';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { plainLetters } from '../platform/invitation';

/**
 * What the accepter writes into the account's public introduction, so that the operator sees who controls it. It is of
 * this invitation and this person alone, and says nothing to anybody else.
 */
export const proofWord = ({ _id, code, accepter }: Pick<LinkDoc, '_id' | 'code' | 'accepter'>): string =>
  `通店${[...digest(6, 'proof', _id, code, accepter)].map((c) => plainLetters[Number.parseInt(c, 36) % plainLetters.length]).join('')}`;

/** The link that a code was made for last, used or not. One operation. */
export async function linkByCode(code: string): Promise<LinkDoc | null> {
  const [link] = await db.find('links', { code }, { limit: 1 });
  return link ?? null;
}
