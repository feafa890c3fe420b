import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files';

/** Session tokens of `/dev/login`: the openid and a seal, so that they outlive a restart without a table. */
export interface Sessions {
  tokenFor(openid: string): string;
  /** The openid behind a token; undefined for a forged or broken one. */
  openidOf(token: string): string | undefined;
  /** Seals any text, for short-lived storage URLs. */
  seal(text: string): string;
}

/** @param dir where the sealing key is kept; without it the key dies with the process. */
export function openSessions(dir?: string): Sessions {
  const key = dir ? keptKey(join(dir, 'session.key')) : randomBytes(32);
  const seal = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    seal,
    tokenFor: (openid) => `${Buffer.from(openid).toString('base64url')}.${seal(`session:${openid}`)}`,
    openidOf(token) {
      const [name = '', given = ''] = token.split('.');
      const openid = Buffer.from(name, 'base64url').toString();
      return same(given, seal(`session:${openid}`)) ? openid : undefined;
    },
  };
}

/** Compares without telling by time how much fits. */
export function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

function keptKey(file: string): Buffer {
  if (existsSync(file)) return readFileSync(file);
  const key = randomBytes(32);
  writeWhole(file, key);
  return key;
}
