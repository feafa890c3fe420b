import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another. */
export const plainLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A fresh code of ten such letters, or so many as told: nobody guesses one in the days that it lives. */
export const newCode = (length = 10): string =>
  [...randomBytes(length)].map((byte) => plainLetters[byte % plainLetters.length]).join('');
