import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCleanPath } from '../storage';
import { mimeOf } from './mime';
import { HttpError, sendPage } from './reply';
import type { Visit } from './router';

interface Held {
  version: string;
  plain: Buffer;
  packed?: Buffer;
}

const HASHED = /[.-][0-9a-f]{8,}\.\w+$/;
const PACKABLE = /\.(js|css|json|svg|txt|map)$/;

/** Serves a folder of built files, gzipped once and kept in memory; pages get a policy and pass `dress`. */
export function createSite(dir: string, dress: (html: string) => string): (visit: Visit) => void {
  const held = new Map<string, Held>();

  function load(path: string): Held | undefined {
    if (!isCleanPath(path)) return undefined;
    const file = join(dir, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const version = `${stat.mtimeMs}-${stat.size}`;
    const known = held.get(path);
    if (known?.version === version) return known;
    const plain = readFileSync(file);
    const packed = PACKABLE.test(path) && plain.length > 1000 ? gzipSync(plain, { level: 9 }) : undefined;
    const fresh = { version, plain, packed };
    held.set(path, fresh);
    return fresh;
  }

  return ({ rest, response, request }) => {
    const path = rest === '' ? 'index.html' : rest;
    const file = load(path);
    if (!file) {
      if (path !== 'index.html' || existsSync(join(dir, path))) throw new HttpError(404, 'no such page');
      return sendPage(
        response,
        503,
        '<!doctype html><meta charset="utf-8"><p>dist/h5 is not built yet: npm start',
      );
    }
    if (path.endsWith('.html')) return sendPage(response, 200, dress(file.plain.toString('utf8')));
    const packed = file.packed && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = packed && file.packed ? file.packed : file.plain;
    response.writeHead(200, {
      'content-type': mimeOf(path),
      'content-length': body.length,
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
