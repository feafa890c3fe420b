import { CARD, type CardFacts, type Drawable, drawCard } from './card-drawing';
import { paperOf } from './paper';

/**
 * Draws the card of a page and answers the file; undefined where this WeChat has no canvas behind the screen or the
 * drawing fails: then the card shows the photo itself.
 */
export async function cardPicture(
  facts: CardFacts,
  photo: string | undefined,
  size: Drawable = CARD,
): Promise<string | undefined> {
  try {
    const paper = paperOf(size);
    const picture = await paper.picture(photo);
    drawCard(paper.pen, facts, picture, paper.drawImage(picture), size);
    return await paper.file();
  } catch (cause) {
    console.warn('the card is not drawn', cause);
    return undefined;
  }
}

export interface Card {
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
