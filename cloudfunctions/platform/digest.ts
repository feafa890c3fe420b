import { createHash } from 'node:crypto';

/** SHA-256 of bytes, 64 small hex digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The digest of the parts, in 64 hexadecimal digits. */
export function hexDigest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}

/** The first `length` letters and digits (at most 49) of a digest of the parts; as good as chance to who knows them not. */
export const digest = (length: number, ...parts: readonly string[]): string =>
  BigInt(`0x${hexDigest(...parts)}`)
    .toString(36)
    .padStart(50, '0')
    .slice(1, 1 + length);
