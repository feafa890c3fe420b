import Taro from '@tarojs/taro';
import { CARD, type CardFacts, type DrawImage, drawCard } from './card-drawing';

/** WeChat waits three seconds for a card; a photo that takes longer is left out. */
const PATIENCE = 1800;

/**
 * Draws the card of a page and answers the file; undefined where this WeChat has no canvas behind the screen (before
 * base library 2.16.1) or the drawing fails: then the card shows the photo itself.
 */
async function cardPicture(facts: CardFacts, photo: string | undefined): Promise<string | undefined> {
  try {
    const canvas = Taro.createOffscreenCanvas({ type: '2d', ...CARD });
    const image = photo ? await loaded(canvas.createImage(), photo) : null;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const drawImage: DrawImage = ({ sx, sy, sWidth, sHeight, x, y, width, height }) => {
      const source = image as unknown as CanvasImageSource;
      context.drawImage(source, sx, sy, sWidth, sHeight, x, y, width, height);
    };
    drawCard(context, facts, image, drawImage);
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      ...CARD,
      destWidth: CARD.width,
      destHeight: CARD.height,
      fileType: 'jpg',
      quality: 0.9,
    });
    return tempFilePath;
  } catch (cause) {
    console.warn('the card is not drawn', cause);
    return undefined;
  }
}

function loaded(image: Taro.Image, src: string): Promise<Taro.Image | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = src;
  });
}

interface Card {
  title: string;
  path: string;
  photo: string | undefined;
  facts: CardFacts;
}

/** What a page answers WeChat when it is passed on: at once with its photo, a moment later with the drawn card. */
export function chatCard({ title, path, photo, facts }: Card) {
  const plain = { title, path, ...(photo ? { imageUrl: photo } : {}) };
  const promise = cardPicture(facts, photo).then((drawn) => (drawn ? { ...plain, imageUrl: drawn } : plain));
  return { ...plain, promise };
}
