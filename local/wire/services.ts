import type { Action } from './database';
import type { Invocation, WirePorts } from './port';
import { WireError } from './reply';

/** `storage.*`, called by a function, which acts as an administrator. */
export function storageActions(storage: WirePorts['storage']): Record<string, Action> {
  return {
    async 'storage.getUploadMetadata'(p) {
      const metadata = await storage.uploadMetadata(String(p.path ?? ''), { admin: true });
      // The SDK puts it into a header, which takes no Chinese.
      return { data: { ...metadata, cosFileId: encodeURI(metadata.cosFileId) } };
    },

    async 'storage.batchGetDownloadUrl'(p) {
      const files = p.file_list as { fileid: string; max_age?: number }[];
      const list = await Promise.all(
        files.map(async ({ fileid, max_age }) => {
          const url = await storage.downloadUrl(fileid, max_age);
          const known = { fileID: fileid, maxAge: max_age };
          return url === undefined
            ? { ...known, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
            : // Unencoded, as the service has it: the SDK's downloadFile encodes it once more.
              { ...known, code: 'SUCCESS', tempFileURL: decodeURI(url) };
        }),
      );
      return { data: { download_list: list } };
    },

    async 'storage.batchDeleteFile'(p) {
      const files = p.fileid_list as string[];
      const list = await Promise.all(
        files.map(async (fileID) => ({
          fileID,
          code: (await storage.remove(fileID)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
        })),
      );
      return { data: { delete_list: list } };
    },
  };
}

/** A function that calls another hands on who called it; the source becomes a chain. */
export function functionAction(functions: WirePorts['functions'], from: Invocation): Action {
  return async (p) => {
    const text = typeof p.request_data === 'string' && p.request_data !== '' ? p.request_data : '{}';
    const caller = { ...from.caller, source: `${from.caller.source},scf` };
    const outcome = await functions.invoke(String(p.function_name ?? ''), JSON.parse(text), caller);
    if (!outcome.ok) {
      const { errCode, errMsg } = outcome.error;
      throw new WireError(
        errCode === -501000 ? 'FUNCTION_NOT_FOUND' : 'FUNCTIONS_EXECUTE_FAIL',
        `${errCode} ${errMsg}`,
      );
    }
    return { data: { response_data: outcome.text } };
  };
}
