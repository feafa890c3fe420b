import { cloud } from '../platform/sdk';

/** Links to evidence live this long, in seconds: it is for the eyes of the two sides and the operator. */
const linkSeconds = 15 * 60;

/** The first of the files that the caller did not upload, or null. Their folder is closed to every client's eyes. */
export function foreignPicture(fileIds: readonly string[], openid: string): number | null {
  const at = fileIds.findIndex((fileId) => {
    const [, path = ''] = /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId) ?? [];
    return !path.startsWith(`incoming/${openid}/`) || path.split('/').some((part) => part === '..');
  });
  return at < 0 ? null : at;
}

/** Short-lived links to pictures of evidence; what is gone is left out. One storage call, none without pictures. */
export async function linksTo(fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return [];
  const { fileList } = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge: linkSeconds })),
  });
  return fileList.map((file) => file.tempFileURL).filter(Boolean);
}
