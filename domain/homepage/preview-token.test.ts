import { createHmac } from 'node:crypto';
import { shareSecrets } from '../entrance/share';
import { makePreview, type PreviewViewer, readPreview } from './preview-token';

const sign = (secret: string, message: string) =>
  createHmac('sha256', secret).update(message).digest('base64url').slice(0, 22);
const secrets = shareSecrets('k1=0123456789abcdef');
const target = { shopId: 'tea', version: 41, viewer: 'member' as const };
const until = 1_790_000_000_000;
const token = makePreview(target, secrets, until, sign)!;

it('opens the version it was made for, until its end', () => {
  expect(readPreview(token, target, secrets, sign)).toEqual({ version: 41, until });
  expect(token.length).toBeLessThanOrEqual(50);
});

it('is made only where there is a secret, and read after a newer one came before it', () => {
  expect(makePreview(target, [], until, sign)).toBeNull();
  const changed = shareSecrets('k2=fedcba9876543210;k1=0123456789abcdef');
  expect(readPreview(token, target, changed, sign)?.version).toBe(41);
  expect(readPreview(token, target, shareSecrets('k2=fedcba9876543210'), sign)).toBeNull();
});

it.each([
  ['another shop', token, { ...target, shopId: 'mug' }],
  ['another viewer', token, { ...target, viewer: 'anybody' as PreviewViewer }],
  ['a longer life', token.replace(/\.[a-z0-9]+\./, '.zzzzzz.'), target],
  ['another version', token.replace(/\.15\./, '.16.'), target],
  ['nonsense', 'x', target],
])('opens nothing for %s', (_what, forged, of) => {
  expect(readPreview(forged, of, secrets, sign)).toBeNull();
});
