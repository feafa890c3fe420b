import { createHash } from 'node:crypto';

/** Where a build's calls go. Exactly one of `env` and `local` is in use. */
export interface CarrierSettings {
  /** CloudBase environment id; empty in a build for the local cloud. */
  readonly env: string;
  /** Base address of the local cloud; empty means "where the page came from", and always in a build with an environment. */
  readonly local: string;
  /** Tells the builds' caches apart. */
  readonly fingerprint: string;
}

const LOOPBACK = 'http://127.0.0.1:8720';

/**
 * Reads `TONGDIAN_ENV` (environment id) and `TONGDIAN_LOCAL` (loopback base) for one platform.
 * With an environment id the loopback address is dropped, so that a build for upload cannot hold it.
 */
export function carrierSettings(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): CarrierSettings {
  const env = (environment.TONGDIAN_ENV ?? '').trim();
  const given = (environment.TONGDIAN_LOCAL ?? '').trim().replace(/\/+$/, '');
  const local = env ? '' : platform === 'h5' ? given : given || LOOPBACK;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([env, local]))
    .digest('hex')
    .slice(0, 8);
  return { env, local, fingerprint };
}
