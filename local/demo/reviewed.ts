/** The street's reviews, each with the received order that it is about. */
import type { ReviewDoc } from '../../domain/documents';
import { freshReview, kindsOf } from '../../domain/review';
import type { Ms } from '../../domain/units';
import { seedOf } from './figures';
import { heroOf, secondOf } from './gallery';
import type { PastOrder } from './past-orders';
import { chance } from './pictures/ink';
import { recipeKey } from './pictures/recipe';
import { receivedOrder } from './received-order';
import type { DemoProduct, DemoReview, DemoShop } from './shape';
import { voicesOf } from './voices';

const HOUR = 3_600_000;

/** Who wrote, as everybody else in the street is known: by an openid made of the name. */
const openidOf = (nickname: string): string => `o_demo_buyer_${seedOf(nickname).toString(36)}`;

/** A product's reviews, each with the received order of one line that it is about. */
export function reviewed(
  shop: DemoShop,
  product: DemoProduct,
  pictures: Readonly<Record<string, string>>,
  now: Ms,
): { review: ReviewDoc; past: PastOrder }[] {
  const r = chance(seedOf(`${shop.id}:${product.id}:scores`));
  return voicesOf(shop, product).map((voice, i) => {
    const near = () => Math.max(1, Math.min(5, voice.score + (r() < 0.2 ? -1 : r() > 0.8 ? 1 : 0)));
    const shown = voice.score === 5 && voice.text.length > 18 && r() < 0.45;
    const picture = pictures[recipeKey(r() < 0.5 ? heroOf(product) : secondOf(product))];
    const writtenAt = now - voice.daysAgo * 24 * HOUR - Math.floor(r() * 20 * HOUR);
    const openid = openidOf(voice.nickname);
    const past = receivedOrder({ shop, pictures, now, n: i, r }, product, openid, writtenAt);
    return {
      review: reviewOf(past, voice, { near, writtenAt, imgs: shown && picture ? [picture] : [] }),
      past,
    };
  });
}

function reviewOf(
  { order }: PastOrder,
  voice: DemoReview,
  { near, writtenAt, imgs }: { near: () => number; writtenAt: Ms; imgs: string[] },
): ReviewDoc {
  const { nickname, score: productScore, text, reply } = voice;
  const scores = { productScore, logisticsScore: near(), serviceScore: near() };
  const said = { nickname, anonymous: false, ...scores, text, pictureIds: [] };
  const doc: ReviewDoc = {
    ...freshReview(order, order.lines[0]!, said, writtenAt),
    imgs,
    reply,
    repliedAt: reply ? writtenAt + 5 * HOUR : null,
    helpful: seedOf(`${text}:helpful`) % 7,
    state: 'public',
    shownTimes: 1,
  };
  return { ...doc, kinds: kindsOf(doc) };
}
