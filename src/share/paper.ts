import Taro from '@tarojs/taro';
import type { Drawable, DrawImage, Pen } from './card-drawing';

/** What is drawn on, and a file of it. */
export interface Paper {
  pen: Pen;
  /** A picture to draw; null where it does not come in time. */
  picture(src: string | undefined): Promise<Drawable | null>;
  /** Draws a part of a picture that this paper loaded. */
  drawImage(of: Drawable | null): DrawImage;
  /** Where what was drawn lies: a file of the phone's, or an address of a browser's. */
  file(): Promise<string>;
}

/** WeChat waits three seconds for a card; a photo that takes longer is left out. */
const PATIENCE = 1800;

/** @throws where this WeChat has no canvas behind the screen (before base library 2.16.1) */
export function paperOf(size: Drawable): Paper {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  return {
    pen: context,
    picture: (src) => (src ? loaded(canvas.createImage(), src) : Promise.resolve(null)),
    drawImage:
      (of) =>
      ({ sx, sy, sWidth, sHeight, x, y, width, height }) =>
        context.drawImage(of as unknown as CanvasImageSource, sx, sy, sWidth, sHeight, x, y, width, height),
    async file() {
      const { tempFilePath } = await Taro.canvasToTempFilePath({
        canvas: canvas as unknown as Taro.Canvas,
        ...size,
        destWidth: size.width,
        destHeight: size.height,
        fileType: 'jpg',
        quality: 0.9,
      });
      return tempFilePath;
    },
  };
}

function loaded(image: Taro.Image, src: string): Promise<Taro.Image | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = src;
  });
}
