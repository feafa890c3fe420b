import type { Drawable } from './card-drawing';
import type { Paper } from './paper';

/** Longer than a phone has for a card: nobody waits for it behind the screen. */
const PATIENCE = 8000;

/** A browser's paper: drawn by the same lines as WeChat's. */
export function paperOf(size: Drawable): Paper {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return {
    pen: context,
    picture: (src) => (src ? loaded(src) : Promise.resolve(null)),
    drawImage:
      (of) =>
      ({ sx, sy, sWidth, sHeight, x, y, width, height }) =>
        context.drawImage(of as HTMLImageElement, sx, sy, sWidth, sHeight, x, y, width, height),
    file: () =>
      new Promise((resolve, reject) => {
        const done = (blob: Blob | null) =>
          blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('nothing was drawn'));
        canvas.toBlob(done, 'image/jpeg', 0.92);
      }),
  };
}

function loaded(src: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    // Without it what is drawn could not be taken off the canvas again.
    image.crossOrigin = 'anonymous';
    setTimeout(() => resolve(null), PATIENCE);
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = src;
  });
}
