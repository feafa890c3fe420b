/** What a card in a chat shows; texts as they are written. */
export interface CardFacts {
  name: string;
  /** `¥198.00`, or empty for a shop. */
  price: string;
  /** `4.83`, or empty where there is none yet. */
  rating: string;
  /** One line beside: the shop of a product, or what a shop sells. */
  note: string;
}

/** A picture that a canvas can draw. */
export interface Drawable {
  width: number;
  height: number;
}

/** The part of a canvas's 2D context that is used. */
export interface Pen {
  fillStyle: unknown;
  font: string;
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end';
  textBaseline: 'alphabetic' | 'top' | 'middle' | 'bottom' | 'hanging' | 'ideographic';
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
}

/** WeChat shows cards in chats at 5:4. */
export const CARD = { width: 500, height: 400 } as const;
/** And those in Moments as squares. */
export const SQUARE = { width: 500, height: 500 } as const;
const band = 116;
const edge = 24;
const family = 'PingFang SC, Microsoft YaHei, sans-serif';
export const colours = {
  paper: '#ffffff',
  blank: '#efede8',
  ink: '#1c1a17',
  quiet: '#68625a',
  accent: '#b92d17',
};

export type DrawImage = (part: Part) => void;

/** Which part of a picture fills a box without stretching: its middle. */
export interface Part {
  sx: number;
  sy: number;
  sWidth: number;
  sHeight: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export function covering(picture: Drawable, box: Drawable): Omit<Part, 'x' | 'y' | 'width' | 'height'> {
  const scale = Math.min(picture.width / box.width, picture.height / box.height);
  const [sWidth, sHeight] = [box.width * scale, box.height * scale];
  return { sx: (picture.width - sWidth) / 2, sy: (picture.height - sHeight) / 2, sWidth, sHeight };
}

/**
 * Draws a card: the photo above, what it is, its price and rating below. A card without a photo is drawn all the same.
 * @param drawImage draws a part of `picture`; the context's own takes a picture of its own kind
 */
export function drawCard(
  pen: Pen,
  facts: CardFacts,
  picture: Drawable | null,
  drawImage: DrawImage,
  card: Drawable = CARD,
): void {
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, card.width, card.height);
  const photo = { x: 0, y: 0, width: card.width, height: card.height - band };
  drawPhoto(pen, picture, drawImage, photo);
  drawWords(pen, facts, photo);
}

/** Fills a place with the middle of a picture; calm ground where there is none. */
export function drawPhoto(
  pen: Pen,
  picture: Drawable | null,
  drawImage: DrawImage,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  pen.fillStyle = colours.blank;
  pen.fillRect(x, y, width, height);
  if (picture && picture.width > 0 && picture.height > 0) {
    drawImage({ ...covering(picture, { width, height }), x, y, width, height });
  }
}

function drawWords(pen: Pen, { name, price, rating, note }: CardFacts, photo: Drawable): void {
  const [first, second] = [photo.height + 44, photo.height + 92];
  const right = photo.width - edge;
  pen.textBaseline = 'alphabetic';
  write(pen, name, { at: [edge, first], most: right - edge, size: 28, colour: colours.ink });
  const score = rating ? `★ ${rating}` : '';
  const scoreWidth = write(pen, score, {
    at: [right, second],
    most: 160,
    size: 26,
    colour: colours.accent,
    right: true,
  });
  const priceWidth = write(pen, price, { at: [edge, second], most: 240, size: 36, colour: colours.accent });
  const from = edge + (priceWidth > 0 ? priceWidth + 16 : 0);
  write(pen, note, {
    at: [from, second],
    most: right - scoreWidth - 16 - from,
    size: 22,
    colour: colours.quiet,
  });
}

interface Line {
  at: readonly [x: number, y: number];
  most: number;
  size: number;
  colour: string;
  right?: boolean;
  bold?: boolean;
}

/** Writes one line, cut with … where it is too long; answers how wide it came out. */
export function write(pen: Pen, text: string, { at: [x, y], most, size, colour, right, bold }: Line): number {
  pen.font = `${bold ? 'bold ' : ''}${size}px ${family}`;
  pen.fillStyle = colour;
  pen.textAlign = right ? 'right' : 'left';
  const fitting = cutTo(pen, text, most);
  if (fitting === '') return 0;
  pen.fillText(fitting, x, y);
  return pen.measureText(fitting).width;
}

/** The longest beginning that fits, whole characters only; empty where not even … has room. */
export function cutTo(pen: Pick<Pen, 'measureText'>, text: string, most: number): string {
  const fits = (candidate: string) => pen.measureText(candidate).width <= most;
  if (fits(text)) return text;
  const letters = [...text];
  for (let n = letters.length - 1; n > 0; n--) {
    const cut = `${letters.slice(0, n).join('')}…`;
    if (fits(cut)) return cut;
  }
  return '';
}

/** A text in lines that fit, broken after any character as Chinese is; the last one cut where it is too long. */
export function linesOf(pen: Pick<Pen, 'measureText'>, text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0 && lines.length < most - 1) {
    let n = 1;
    while (n < rest.length && pen.measureText(rest.slice(0, n + 1).join('')).width <= width) n++;
    lines.push(rest.slice(0, n).join(''));
    rest = rest.slice(n);
  }
  if (rest.length > 0) lines.push(cutTo(pen, rest.join(''), width));
  return lines;
}
