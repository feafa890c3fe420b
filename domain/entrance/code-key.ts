/** Letters and digits that nobody takes for one another, in a mini-program code's `scene` or read aloud. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';
const length = 10;

/**
 * The key of a stored code: 10 characters of 31, so that a million codes meet by chance less than once in a thousand
 * worlds. A code's `scene` takes 32 characters, too few for a signed token: the rest lies in the row of this key.
 * @param hex a digest of at least 16 hexadecimal digits
 */
export function codeKey(hex: string): string {
  let rest = BigInt(`0x${hex.slice(0, 16)}`);
  let key = '';
  for (let i = 0; i < length; i++) {
    key += letters[Number(rest % 31n)];
    rest /= 31n;
  }
  return key;
}

const form = new RegExp(`^[${letters}]{${length}}$`);
export const isCodeKey = (text: string): boolean => form.test(text);
