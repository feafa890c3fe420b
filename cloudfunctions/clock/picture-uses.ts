import { shopPictureDecided } from '../homepage/take-down';
import { logoDecided } from '../openings/pictures';
import type { PictureUses } from '../platform/pictures/due';
import { pictureDecided as reviewPictureDecided } from '../reviews/decide';
import { pictureDecided } from '../service/picture-decided';

const looksWhenShown = async (): Promise<void> => undefined;

/**
 * Who hears that a picture was decided; each use's work lies beside the function that shows it. Private ones are
 * looked up when they are shown, and need no word.
 */
export const pictureUses: PictureUses = {
  afterSale: looksWhenShown,
  support: pictureDecided,
  review: reviewPictureDecided,
  product: looksWhenShown,
  // What is put up for a shop is its logo or on its homepage; each looks whether it is its own.
  shop: async (doc) => {
    await logoDecided(doc);
    await shopPictureDecided(doc);
  },
  licence: looksWhenShown,
  deposit: looksWhenShown,
};
