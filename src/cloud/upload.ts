import type { PictureUse } from '../../domain/picture';
import { call, carrier, newRequestId, type Outcome, type Output } from './call';

export type TakenPicture = Output<'pictures', 'take'>;

/** One picture on its way: kept by who retries, so that what went up does not go up twice. */
export interface UploadTry {
  filePath: string;
  use: PictureUse;
  /** Set once the file is in the storage. */
  fileId?: string;
}

let folder: string | null = null;

/**
 * Puts one picture up and has it taken in: what other actions then name is its `pictureId`. Never rejects.
 * A retry with the same `one` goes on where the last try ended.
 */
export async function uploadPicture(
  one: UploadTry,
  onProgress: (percent: number) => void,
): Promise<Outcome<TakenPicture>> {
  if (!one.fileId) {
    const put = await putUpFile(one.filePath, onProgress);
    if (!put.ok) return put;
    one.fileId = put.data;
  }
  const input = { fileId: one.fileId, use: one.use };
  const answer = await call('pictures', 'take', input);
  if (answer.ok) return answer;
  if (answer.error.code !== 'OFFLINE' && answer.error.code !== 'TIMEOUT') {
    // Refused: the file is gone, and another try starts from the beginning.
    one.fileId = undefined;
    return answer;
  }
  return call('pictures', 'take', input);
}

/** Puts a file where this caller may put files; answers its id. Never rejects. */
export async function putUpFile(
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<Outcome<string>> {
  if (!folder) {
    const told = await call('pictures', 'folder', {});
    if (!told.ok) return told;
    folder = told.data.folder;
  }
  try {
    // The ending says nothing: the function looks at the bytes.
    const cloudPath = `${folder}/${newRequestId()}.img`;
    return { ok: true, data: await carrier.upload({ filePath, cloudPath, onProgress }) };
  } catch (cause) {
    console.warn('a file did not go up', cause);
    // On the local cloud somebody else may have logged in meanwhile.
    folder = null;
    return { ok: false, error: { code: 'OFFLINE', message: '' } };
  }
}
