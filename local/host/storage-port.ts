import type { StoragePort } from '../wire/port';
import { PUBLIC_FILES } from './environment';
import { type FileStorage, isCleanPath, mayClientWrite } from './storage';

const UPLOAD_MS = 15 * 60_000;
const LINK_SECONDS = 2 * 3600;

/** File ids as the service makes them: `cloud://<env>.<bucket>/<path>`. */
export function fileIds(envId: string): {
  of(path: string): string;
  pathOf(fileId: string): string | undefined;
} {
  const head = `cloud://${envId}.local/`;
  return {
    of: (path) => `${head}${path}`,
    pathOf(fileId) {
      const path = fileId.startsWith(head) ? fileId.slice(head.length) : undefined;
      return path !== undefined && isCleanPath(path) ? path : undefined;
    },
  };
}

function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * Storage as functions reach it through the wire. Uploads and downloads go to the front server's `/storage/`,
 * which is where clients find the same files.
 */
export function storagePort(storage: FileStorage, envId: string, frontUrl: () => string): StoragePort {
  const ids = fileIds(envId);
  const link = (path: string) => `${frontUrl()}/storage/${escapePath(path)}`;
  return {
    async uploadMetadata(path, who) {
      const allowed = who.admin ? isCleanPath(path) : mayClientWrite(path, who.openid);
      if (!allowed) throw new Error('STORAGE_EXCEED_AUTHORITY');
      const fileId = ids.of(path);
      const url = `${link(path)}?${storage.signedQuery('put', path, UPLOAD_MS)}`;
      return { url, token: 'local', authorization: 'local', fileId, cosFileId: fileId };
    },
    async downloadUrl(fileId, maxAgeSeconds = LINK_SECONDS) {
      const path = ids.pathOf(fileId);
      if (path === undefined || !storage.stat(path)) return undefined;
      if (path.startsWith('public/')) return PUBLIC_FILES + escapePath(path);
      return `${link(path)}?${storage.signedQuery('get', path, maxAgeSeconds * 1000)}`;
    },
    async remove(fileId) {
      const path = ids.pathOf(fileId);
      return path === undefined ? false : storage.remove(path);
    },
    serve: async () => undefined,
  };
}

/** The file that a link to this cloud's storage opens; undefined for any other link, and for one that is out of date. */
export async function behindLink(storage: FileStorage, link: string): Promise<Uint8Array | undefined> {
  if (!URL.canParse(link)) return undefined;
  const { pathname, searchParams } = new URL(link);
  const path = decodeURIComponent(pathname.replace(/^\/storage\//, ''));
  if (!pathname.startsWith('/storage/') || !isCleanPath(path)) return undefined;
  return path.startsWith('public/') || storage.opens('get', path, searchParams)
    ? storage.read(path)
    : undefined;
}
