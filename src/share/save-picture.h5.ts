import type { Saved } from './save-picture';

/** Hands a picture to the browser's downloads. */
export async function savePicture(file: string, name: string): Promise<Saved> {
  const link = document.createElement('a');
  link.href = file;
  link.download = `${name}.jpg`;
  link.click();
  return 'saved';
}
