import Taro from '@tarojs/taro';

/** A file that was chosen: where it lies and what it is called. */
export interface PickedTable {
  filePath: string;
  name: string;
}

/** Lets somebody choose a table or a JSON file; null when they give up. */
export const pickTable = (): Promise<PickedTable | null> =>
  process.env.TARO_ENV === 'h5' ? fromComputer() : fromChat();

/** In WeChat files come from a chat: there is no other way to them. */
async function fromChat(): Promise<PickedTable | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['csv', 'txt', 'xlsx', 'json'],
    });
    const file = tempFiles[0];
    return file ? { filePath: file.path, name: file.name } : null;
  } catch {
    return null;
  }
}

function fromComputer(): Promise<PickedTable | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.csv,.txt,.xlsx,.json';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? { filePath: URL.createObjectURL(file), name: file.name } : null);
    });
    input.click();
  });
}
