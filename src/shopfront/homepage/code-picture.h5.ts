import { drawnCode } from './code-drawing';
import { lookPath } from './look-path';

/** The address of a picture: a QR code that opens the look at a draft in the browser of another phone. */
export const codePicture = (query: string): string | null => {
  const { origin, pathname } = window.location;
  return `data:image/svg+xml,${encodeURIComponent(drawnCode(`${origin}${pathname}#/${lookPath}?${query}`))}`;
};
