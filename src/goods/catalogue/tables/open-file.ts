import Taro from '@tarojs/taro';

/** Gives a file to whoever asked for it: a browser keeps it, WeChat opens it and lets it be sent on. */
export async function openFile(url: string, name: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    // A link of another origin is opened and not named: the file is fetched first.
    const blob = await (await fetch(url)).blob();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    return;
  }
  const { tempFilePath } = await Taro.downloadFile({ url });
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
}
