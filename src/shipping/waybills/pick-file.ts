import Taro from '@tarojs/taro';

/** A list of some thousand lines; more is no list of parcels. */
const most = 500_000;

/** Lets somebody choose a CSV file and gives its text; null when they give up, 'tooBig' or 'unread' otherwise. */
export async function pickFile(): Promise<{ text: string } | 'tooBig' | 'unread' | null> {
  return process.env.TARO_ENV === 'h5' ? fromComputer() : fromChat();
}

/** In WeChat files come from a chat: there is no other way to them. */
async function fromChat() {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'txt'] });
    const file = tempFiles[0];
    if (!file) return null;
    if (file.size > most) return 'tooBig';
    const bytes = Taro.getFileSystemManager().readFileSync(file.path);
    return typeof bytes === 'string' ? { text: bytes } : decoded(bytes);
  } catch {
    return null;
  }
}

function fromComputer(): Promise<{ text: string } | 'tooBig' | 'unread' | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.csv,.txt,text/csv,text/plain';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      if (file.size > most) return resolve('tooBig');
      file.arrayBuffer().then(
        (bytes) => resolve(decoded(bytes)),
        () => resolve('unread'),
      );
    });
    input.click();
  });
}

/** UTF-8, else GB 18030 as Chinese tables are saved on Windows; a phone that knows no such letters says so. */
function decoded(bytes: ArrayBuffer): { text: string } | 'unread' {
  if (typeof TextDecoder === 'undefined') return 'unread';
  for (const letters of ['utf-8', 'gb18030']) {
    try {
      return { text: new TextDecoder(letters, { fatal: true }).decode(bytes) };
    } catch {
      // The next kind of letters.
    }
  }
  return 'unread';
}
