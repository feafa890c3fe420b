import { pipeline } from 'node:stream/promises';
import { parts } from '../../wire/multipart';
import type { Sessions } from '../sessions';
import { type FileStorage, isCleanPath, MAX_FILE_BYTES, mayClientRead, mayClientWrite } from '../storage';
import { callerOf } from './cloud-routes';
import { mimeOf } from './mime';
import { HttpError, readBody, sendJson } from './reply';
import type { Routes, Visit } from './router';

/** What a form's own lines around the file may take. */
const FORM_BYTES = 16 * 1024;

/** Clients write below `incoming/<openid>/` and read `public/`; anything else needs a signed link. */
export function storageRoutes(
  storage: FileStorage,
  sessions: Sessions,
  fileIdOf: (path: string) => string,
): Routes {
  return [
    [
      'PUT /storage/*',
      async (visit) => {
        const { openid } = callerOf(sessions, visit);
        const signed = isCleanPath(visit.rest) && storage.opens('put', visit.rest, visit.url.searchParams);
        if (!signed && !mayClientWrite(visit.rest, openid))
          throw new HttpError(403, 'STORAGE_EXCEED_AUTHORITY');
        const bytes = await readBody(visit.request, MAX_FILE_BYTES);
        await storage.write(visit.rest, bytes);
        // The SDK takes a body for an error.
        if (signed) return void visit.response.writeHead(200).end();
        sendJson(visit.response, 200, { fileID: fileIdOf(visit.rest), size: bytes.length });
      },
    ],
    [
      // As forms send files, and as wx.uploadFile does.
      'POST /storage/*',
      async (visit) => {
        const { openid } = callerOf(sessions, visit);
        if (!mayClientWrite(visit.rest, openid)) throw new HttpError(403, 'STORAGE_EXCEED_AUTHORITY');
        const body = await readBody(visit.request, MAX_FILE_BYTES + FORM_BYTES);
        const bytes = parts(visit.request.headers['content-type'] ?? '', body).get('file');
        if (!bytes) throw new HttpError(400, 'no part named "file"');
        if (bytes.length > MAX_FILE_BYTES) throw new HttpError(413, `file exceeds ${MAX_FILE_BYTES} bytes`);
        await storage.write(visit.rest, bytes);
        sendJson(visit.response, 200, { fileID: fileIdOf(visit.rest), size: bytes.length });
      },
    ],
    ['GET /storage/*', (visit) => sendFile(storage, visit)],
  ];
}

async function sendFile(storage: FileStorage, visit: Visit): Promise<void> {
  const { rest: path, response, url, request } = visit;
  const open = mayClientRead(path);
  if (!open && !storage.opens('get', path, url.searchParams))
    throw new HttpError(403, 'STORAGE_EXCEED_AUTHORITY');
  const found = storage.stat(path);
  if (!found) throw new HttpError(404, 'STORAGE_FILE_NONEXIST');
  response.writeHead(200, {
    'content-type': mimeOf(path),
    'content-length': found.size,
    // Files below public/ are named by their content.
    'cache-control': open ? 'public, max-age=31536000, immutable' : 'private, no-store',
    'x-content-type-options': 'nosniff',
    // An uploaded SVG or page must never run as one of ours.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(storage.stream(path), response).catch((error: NodeJS.ErrnoException) => {
    // Who has seen enough hangs up.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
