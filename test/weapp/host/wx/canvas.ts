import type { Phone } from '../phone';

/** A canvas behind the screen that keeps what is written on it and which pictures are drawn. */
export function createOffscreenCanvas(phone: Phone) {
  const texts: string[] = [];
  const pictures: string[] = [];
  const context = {
    fillStyle: '',
    font: '10px',
    textAlign: 'left',
    textBaseline: 'top',
    fillRect: () => undefined,
    fillText: (text: string) => void texts.push(text),
    // As wide as high: a little wider than most type is.
    measureText: (text: string) => ({
      width: [...text].length * Number(/(\d+)px/.exec(context.font)?.[1] ?? 10),
    }),
    drawImage: (image: { src: string }) => void pictures.push(image.src),
  };
  const canvas = {
    getContext: () => context,
    createImage: () => {
      const image = { src: '', width: 430, height: 430, onload: () => undefined };
      setTimeout(() => image.onload(), 0);
      return image;
    },
  };
  phone.drawn.push({ texts, pictures });
  return canvas;
}
