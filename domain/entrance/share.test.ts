import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { codeKey, isCodeKey } from './code-key';
import { makeShare, readShare, type ShareTarget, type Sign, shareSecrets } from './share';

const sign: Sign = (secret, message) =>
  createHmac('sha256', secret).update(message).digest('base64url').slice(0, 22);
const day = 86_400_000;
const secrets = shareSecrets('k2=the newest of secrets;k1=the secret before it');
const target: ShareTarget = { shopId: 'tea', productId: 'green' };
const sharer = 'abcdefgh01234567';
const made = (to = target, expiresAt = 30 * day) => makeShare(sharer, to, secrets, expiresAt, sign) ?? '';
const read = (token: string, at = target, now = 0, known = secrets) => readShare(token, at, known, now, sign);

test('names its sharer on its own page until its last day is over', () => {
  expect(made().length).toBeLessThanOrEqual(56);
  expect(read(made())).toBe(sharer);
  expect(read(made(), target, 31 * day - 1)).toBe(sharer);
  expect(read(made(), target, 31 * day)).toBe('');
});

test('names nobody on another product, on the shop’s page or in another shop', () => {
  expect(read(made(), { shopId: 'tea', productId: 'black' })).toBe('');
  expect(read(made(), { shopId: 'tea', productId: '' })).toBe('');
  expect(read(made(), { shopId: 'books', productId: 'green' })).toBe('');
});

test('a promoter’s link is good for its own plan, product and shop alone', () => {
  const link = { ...target, planId: 'spring' };
  expect(read(made(link), link)).toBe(sharer);
  for (const other of [
    target,
    { ...link, planId: 'autumn' },
    { ...link, productId: 'black' },
    { ...link, shopId: 'books' },
  ]) {
    expect(read(made(link), other)).toBe('');
  }
  expect(read(made(), link)).toBe('');
});

test('is believed under the secret before, and no longer once that is dropped', () => {
  const older = makeShare(sharer, target, secrets.slice(1), 30 * day, sign) ?? '';
  expect(older.startsWith('k1.')).toBe(true);
  expect(read(older)).toBe(sharer);
  expect(read(older, target, 0, secrets.slice(0, 1))).toBe('');
  const foreign = makeShare(sharer, target, shareSecrets('k2=a secret of somebody else'), 30 * day, sign);
  expect(read(foreign ?? '')).toBe('');
});

test('no secret, or one too short to be one, makes no token', () => {
  expect(shareSecrets('')).toEqual([]);
  expect(shareSecrets('k1=short;=nothing;K!=0123456789abcdef')).toEqual([]);
  expect(makeShare(sharer, target, [], day, sign)).toBeNull();
});

test('no change to a token goes unseen', () => {
  const token = made();
  fc.assert(
    fc.property(
      fc.nat({ max: token.length - 1 }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, letter) => {
        fc.pre(token[at] !== letter);
        expect(read(token.slice(0, at) + letter + token.slice(at + 1))).toBe('');
      },
    ),
  );
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => read(text) === ''));
});

test('whatever the ids, a token belongs to one page alone', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
  const page = fc.record({ shopId: id, productId: fc.oneof(id, fc.constant('')) });
  fc.assert(
    fc.property(page, page, (one, other) => {
      const same = one.shopId === other.shopId && one.productId === other.productId;
      expect(read(made(one), other)).toBe(same ? sharer : '');
    }),
  );
});

test('a code’s key is ten characters that are not mistaken for others', () => {
  const keys = Array.from({ length: 2000 }, (_, i) =>
    codeKey(createHash('sha256').update(String(i)).digest('hex')),
  );
  expect(keys.every(isCodeKey)).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
  for (const text of ['', '23456789ab1', '0123456789', 'ABCDEFGHJK', '23456789al']) {
    expect(isCodeKey(text)).toBe(false);
  }
});
