import type { FileStorage } from '../../local/host/storage';
import type { WireReply, WireRequest } from '../../local/wire';

/** Storage links served beside the wire, with their signatures checked; the whole cloud has its front server for this. */
export async function serveFiles(storage: FileStorage, request: WireRequest): Promise<WireReply | undefined> {
  const url = new URL(request.path, 'http://127.0.0.1');
  if (!url.pathname.startsWith('/storage/')) return undefined;
  const path = decodeURIComponent(url.pathname.slice('/storage/'.length));
  const purpose = request.method === 'PUT' ? 'put' : 'get';
  const open =
    storage.opens(purpose, path, url.searchParams) || (purpose === 'get' && path.startsWith('public/'));
  if (!open) return { status: 403, headers: {}, body: '' };
  if (purpose === 'put') {
    await storage.write(path, request.body);
    return { status: 200, headers: {}, body: '' };
  }
  const bytes = await storage.read(path);
  return bytes ? { status: 200, headers: {}, body: bytes } : { status: 404, headers: {}, body: '' };
}
