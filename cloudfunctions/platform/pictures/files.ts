import * as http from 'node:http';
import * as https from 'node:https';
import type { Ms } from '../../../domain/units';
import { cloud } from '../sdk';

/** Largest picture taken: WeChat's own limit for one that it is to check. */
export const maxPictureBytes = 10 * 1024 * 1024;

/** Links by file id, each opening its file for `seconds`; files that are gone are missing. One storage call, none for none. */
export async function linksTo(fileIds: readonly string[], seconds: number): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const { fileList } = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge: seconds })),
  });
  return new Map(
    fileList
      .filter((file) => file.tempFileURL)
      .map((file) => [file.fileID, encodeURI(decodeURI(file.tempFileURL))]),
  );
}

/**
 * The bytes of a file; null where there is none, `'tooLarge'` beyond the limit, of which no more is read.
 * @throws when the storage did not answer
 */
export async function bytesOf(fileId: string): Promise<Buffer | null | 'tooLarge'> {
  const link = (await linksTo([fileId], 60)).get(fileId);
  return link === undefined ? null : fetched(link);
}

/** The same of a file anywhere, within so many bytes and ms without a word. @throws when nobody answered */
export function fetched(
  link: string,
  { most, patience }: { most: number; patience: Ms } = { most: maxPictureBytes, patience: 10_000 },
): Promise<Buffer | null | 'tooLarge'> {
  return new Promise((resolve, reject) => {
    const { get } = link.startsWith('https:') ? https : http;
    const request = get(link, { timeout: patience }, (response) => {
      if (response.statusCode === 404) return end(null);
      if (response.statusCode !== 200) return reject(new Error(`storage answered ${response.statusCode}`));
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > most) end('tooLarge');
      });
      response.on('end', () => resolve(Buffer.concat(chunks)));
      response.on('error', reject);
    });
    function end(outcome: null | 'tooLarge') {
      resolve(outcome);
      request.destroy();
    }
    request.on('timeout', () => request.destroy(new Error('storage did not answer')));
    request.on('error', reject);
  });
}

/** Puts bytes at a path, over what stands there; answers the file's id. One storage call. */
export const store = async (path: string, bytes: Buffer): Promise<string> =>
  (await cloud.uploadFile({ cloudPath: path, fileContent: bytes })).fileID;

/** Removes files; that one was gone before is no error. One storage call. */
export async function removeFiles(fileIds: readonly string[]): Promise<void> {
  await cloud.deleteFile({ fileList: fileIds });
}

/** The same of one. */
export const removeFile = (fileId: string): Promise<void> => removeFiles([fileId]);
