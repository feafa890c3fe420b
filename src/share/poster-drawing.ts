import { colours, type Drawable, type DrawImage, drawPhoto, linesOf, type Pen, write } from './card-drawing';

/** What a poster says; texts as they are written, empty where there is none. */
export interface PosterFacts {
  name: string;
  price: string;
  /** The price before, struck through. */
  was: string;
  rating: string;
  shop: string;
  /** What the shop sells. */
  category: string;
  /** Beside the code: what it is, and what to do with it. */
  invite: string;
  hint: string;
}

export interface PosterPictures {
  photo: Drawable | null;
  logo: Drawable | null;
  code: Drawable;
}

/** Twice the width of a phone of 375. */
export const POSTER = { width: 750, height: 1236 } as const;
const edge = 40;
const right = POSTER.width - edge;
const inside = right - edge;
const photo = { x: edge, y: 148, width: inside, height: 620 };
const code = { x: right - 196, y: 1000, width: 196, height: 196 };

/**
 * Draws a poster: whose it is, the photo, name, price and rating, and the code with what to do with it.
 * @param imageOf how each picture is drawn; a context takes pictures of its own kind only
 */
export function drawPoster(
  pen: Pen,
  facts: PosterFacts,
  pictures: PosterPictures,
  imageOf: (picture: Drawable | null) => DrawImage,
): void {
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, POSTER.width, POSTER.height);
  pen.textBaseline = 'alphabetic';
  drawHead(pen, facts, pictures.logo, imageOf);
  drawPhoto(pen, pictures.photo, imageOf(pictures.photo), photo);
  drawOffer(pen, facts);
  drawFoot(pen, facts);
  drawPhoto(pen, pictures.code, imageOf(pictures.code), code);
}

function drawHead(
  pen: Pen,
  { shop, category, rating }: PosterFacts,
  logo: Drawable | null,
  imageOf: (picture: Drawable | null) => DrawImage,
): void {
  const side = 76;
  drawPhoto(pen, logo, imageOf(logo), { x: edge, y: 40, width: side, height: side });
  const from = edge + side + 20;
  const score = rating ? `★ ${rating}` : '';
  const scoreWidth = write(pen, score, {
    at: [right, 88],
    most: 240,
    size: 32,
    colour: colours.accent,
    right: true,
  });
  const most = right - from - (scoreWidth > 0 ? scoreWidth + 24 : 0);
  write(pen, shop, { at: [from, 72], most, size: 32, colour: colours.ink, bold: true });
  write(pen, category, { at: [from, 108], most, size: 24, colour: colours.quiet });
}

function drawOffer(pen: Pen, { name, price, was }: PosterFacts): void {
  let y = photo.y + photo.height + 68;
  const priceWidth = write(pen, price, {
    at: [edge, y],
    most: 420,
    size: 56,
    colour: colours.accent,
    bold: true,
  });
  if (was) {
    const from = edge + priceWidth + 20;
    const width = write(pen, was, { at: [from, y], most: right - from, size: 28, colour: colours.quiet });
    pen.fillRect(from, y - 11, width, 2);
  }
  // A shop has no price: its name goes where the price would be.
  if (price) y += 54;
  const size = price ? 32 : 44;
  for (const line of fittingLines(pen, name, size)) {
    write(pen, line, { at: [edge, y], most: inside, size, colour: colours.ink });
    y += size + 12;
  }
}

/** Lines as wide as they will be written: `write` sets the type, so it is set for measuring first. */
function fittingLines(pen: Pen, name: string, size: number): string[] {
  write(pen, ' ', { at: [0, -100], most: inside, size, colour: colours.paper });
  return linesOf(pen, name, inside, 2);
}

function drawFoot(pen: Pen, { invite, hint }: PosterFacts): void {
  pen.fillStyle = colours.blank;
  pen.fillRect(edge, code.y - 24, inside, 2);
  const most = code.x - edge - 24;
  write(pen, invite, { at: [edge, code.y + 90], most, size: 30, colour: colours.ink, bold: true });
  write(pen, hint, { at: [edge, code.y + 134], most, size: 24, colour: colours.quiet });
}
