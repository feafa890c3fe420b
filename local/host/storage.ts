import { createReadStream, existsSync, mkdirSync, type ReadStream, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Sessions, same } from './sessions';

/** The cloud's file storage, a folder on disk. Paths are `incoming/<openid>/…`, `public/…`, `private/…`. */
export interface FileStorage {
  /** The folder itself. */
  readonly dir: string;
  write(path: string, bytes: Uint8Array): Promise<void>;
  read(path: string): Promise<Uint8Array | undefined>;
  remove(path: string): Promise<boolean>;
  stat(path: string): { size: number } | undefined;
  stream(path: string): ReadStream;
  /** Query of a link that lets its holder read or write one file, for `ttlMs` of real time. */
  signedQuery(purpose: 'get' | 'put', path: string, ttlMs: number): string;
  opens(purpose: 'get' | 'put', path: string, query: URLSearchParams): boolean;
}

/** Largest file taken; the platform's own limit for a picture is 10 MB. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A path that stays inside its folder: no empty, dot or backslash parts, no control characters. */
export function isCleanPath(path: string): boolean {
  if (path.length > 850 || /[\\\p{Cc}]/u.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The storage rule for a client's write, as `storageRule.write` says it. */
export function mayClientWrite(path: string, openid: string | undefined): boolean {
  return openid !== undefined && isCleanPath(path) && path.startsWith(`incoming/${openid}/`);
}

/** The storage rule for a client's read, as `storageRule.read` says it. */
export function mayClientRead(path: string): boolean {
  return isCleanPath(path) && path.startsWith('public/');
}

export function openStorage(dir: string, sessions: Sessions): FileStorage {
  mkdirSync(dir, { recursive: true });
  let drafts = 0;
  const fileOf = (path: string) => {
    if (!isCleanPath(path)) throw new RangeError(`not a storage path: ${path}`);
    return join(dir, path);
  };
  return {
    dir,
    async write(path, bytes) {
      const file = fileOf(path);
      mkdirSync(dirname(file), { recursive: true });
      drafts += 1;
      const draft = `${file}.${process.pid}-${drafts}.draft`;
      await writeFile(draft, bytes);
      await rename(draft, file);
    },
    async read(path) {
      const file = fileOf(path);
      return existsSync(file) ? readFile(file) : undefined;
    },
    async remove(path) {
      const file = fileOf(path);
      if (!existsSync(file)) return false;
      await rm(file);
      return true;
    },
    stat(path) {
      const found = isCleanPath(path) ? statSync(join(dir, path), { throwIfNoEntry: false }) : undefined;
      return found?.isFile() ? { size: found.size } : undefined;
    },
    stream: (path) => createReadStream(fileOf(path)),
    signedQuery(purpose, path, ttlMs) {
      const until = Date.now() + ttlMs;
      return `t=${until}&sign=${sessions.seal(`${purpose}:${path}:${until}`)}`;
    },
    opens(purpose, path, query) {
      const until = Number(query.get('t'));
      const sign = query.get('sign') ?? '';
      return until > Date.now() && same(sign, sessions.seal(`${purpose}:${path}:${until}`));
    },
  };
}
