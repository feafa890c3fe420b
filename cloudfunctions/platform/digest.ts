import { createHash } from 'node:crypto';

/** The first `length` letters and digits (at most 49) of a digest of the parts; as good as chance to who knows them not. */
export function digest(length: number, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .padStart(50, '0')
    .slice(1, 1 + length);
}
