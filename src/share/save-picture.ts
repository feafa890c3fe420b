import Taro from '@tarojs/taro';

/** `refused`: the album is closed to this mini program; `cancelled`: the person thought better of it. */
export type Saved = 'saved' | 'refused' | 'cancelled' | 'failed';

/** Puts a file of the phone's into its album. */
export async function savePicture(file: string, _name: string): Promise<Saved> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: file });
    return 'saved';
  } catch (cause) {
    const why = String((cause as { errMsg?: unknown } | null)?.errMsg ?? cause);
    if (/cancel/i.test(why)) return 'cancelled';
    // auth deny, auth denied, authorize no response, privacy permission is not authorized.
    if (/auth|deny|denied|privacy|scope/i.test(why)) return 'refused';
    console.warn('a picture was not saved', cause);
    return 'failed';
  }
}
