import { randomBytes } from 'node:crypto';
import type { LinkDoc } from '../../domain/documents';
import * as db from '../platform/db';
import { digest } from '../platform/digest';

/** Letters and digits that nobody mistakes for one another. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Twelve of them: nobody guesses one in the days that it lives. */
export const newCode = (): string =>
  [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join('');

/**
 * What the accepter writes into the account's public introduction, so that the operator sees who controls it. It is of
 * this invitation and this person alone, and says nothing to anybody else.
 */
export const proofWord = ({ _id, code, accepter }: Pick<LinkDoc, '_id' | 'code' | 'accepter'>): string =>
  `通店${[...digest(6, 'proof', _id, code, accepter)].map((c) => letters[Number.parseInt(c, 36) % letters.length]).join('')}`;

/** The link that a code was made for last, used or not. One operation. */
export async function linkByCode(code: string): Promise<LinkDoc | null> {
  const [link] = await db.find('links', { code }, { limit: 1 });
  return link ?? null;
}
