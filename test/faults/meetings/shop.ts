import { operator, type Street, shopId } from '../../aftersales/street';
import { arranged } from '../../homepage/content';
import { colleague, editor, handedIn, saved } from '../../homepage/street';
import { couponOffer } from '../../orders/basket';
import { requestId } from '../../orders/cloud';
import { filled, steps, submitted } from '../../shops/opening';
import { closes, deducted, depositDue } from '../scenarios/deposits';
import { act, after, type Meeting, meeting, minute, money } from './meeting';

const opener = { openid: 'opens-shops' };
const fine = { fen: 50_000, reason: '虚假发货' };

interface Offered {
  couponId: string;
  at: number;
}

/** A coupon of which one is given out. */
async function oneLeft(street: Street): Promise<Offered> {
  const at = street.cloud.clock.now();
  const as = { ...editor, requestId: requestId() };
  const { couponId } = await street.done(
    'coupons',
    'make',
    { shopId, offer: couponOffer(at, { total: 1 }) },
    as,
  );
  return { couponId, at };
}

const edited = ({ couponId, at }: Offered, total: number) => ({
  shopId,
  couponId,
  version: 1,
  offer: couponOffer(at, { total }),
});

/** Two openings of one licence that want one name: one handed in, one about to be. */
async function twoOfAName(street: Street) {
  const first = await submitted(street, opener.openid, steps('青石文具'));
  const second = await filled(street, 'also-opens', steps('青石文具'));
  return { first, second };
}

/** In the life of a shop: its opening, its deposit, its homepage, its coupons. */
export const shopMeetings: readonly Meeting[] = [
  meeting<{ shopId: string; sheet: string }>({
    title: 'a deposit that is to be paid',
    setup: async (street) => {
      const shopId = await depositDue(street);
      const { payment } = await street.done('deposits', 'pay', { shopId }, opener);
      return { shopId, sheet: payment!.outTradeNo };
    },
    acts: [
      act('it is to be paid again', 'deposits', 'pay', opener, ({ shopId }) => ({ shopId })),
      money('the sheet is paid'),
      act('the shop closes', 'shops', 'close', opener, ({ shopId }) => ({ shopId })),
      act('some is deducted', 'deposits', 'deduct', operator, ({ shopId }) => ({ ...fine, shopId })),
      after('ten minutes', 10 * minute),
    ],
  }),
  meeting<{ shopId: string; entryId: string }>({
    title: 'the deposit of a closed shop',
    setup: async (street) => {
      const made = await deducted(street);
      await closes(street, made.shopId);
      return made;
    },
    acts: [
      act('it is asked back', 'deposits', 'refund', opener, ({ shopId }) => ({ shopId })),
      act('it is asked back once more', 'deposits', 'refund', opener, ({ shopId }) => ({ shopId })),
      act('some is deducted', 'deposits', 'deduct', operator, ({ shopId }) => ({ ...fine, shopId })),
      act('the shop appeals', 'deposits', 'appeal', opener, (made) => ({
        ...made,
        text: '快递延误，有凭证',
      })),
      act('what was deducted is given back', 'deposits', 'giveBack', operator, (made) => ({
        ...made,
        reason: '凭证属实',
      })),
      act('the shop opens again', 'shops', 'open', opener, ({ shopId }) => ({ shopId })),
      after('ten minutes', 10 * minute),
    ],
  }),
  meeting<Awaited<ReturnType<typeof twoOfAName>>>({
    title: 'two openings that want one name',
    setup: twoOfAName,
    acts: [
      act('the operator approves the first', 'desk', 'decide', operator, ({ first }) => ({
        itemId: `opening~${first.openingId}`,
        decision: 'approve',
        reason: '已核对执照',
      })),
      act('the operator sends it back', 'desk', 'decide', operator, ({ first }) => ({
        itemId: `opening~${first.openingId}`,
        decision: 'sendBack',
        reason: '执照看不清',
      })),
      act('it is withdrawn', 'openings', 'withdraw', opener, ({ first: { openingId } }) => ({ openingId })),
      act('the second is handed in', 'openings', 'submit', { openid: 'also-opens' }, ({ second }) => second),
      act('the second is withdrawn', 'openings', 'withdraw', { openid: 'also-opens' }, ({ second }) => ({
        openingId: second.openingId,
      })),
      // Longer no call lives, and the clock takes over what nobody works on any more.
      after('a quarter of a minute', minute / 4),
    ],
  }),
  meeting<{ no: number; version: number }>({
    title: 'a homepage that waits for the operator',
    setup: async (street) => {
      const no = await handedIn(
        street,
        arranged({ goods: { pinned: ['black'], arranged: [], hidden: ['green'] } }),
      );
      return { no, version: await saved(street) };
    },
    acts: [
      act('it is approved', 'desk', 'decide', operator, ({ no }) => ({
        itemId: `homepage~${shopId}~${no}`,
        decision: 'approve',
        reason: '看过了',
      })),
      act('it is sent back', 'desk', 'decide', operator, ({ no }) => ({
        itemId: `homepage~${shopId}~${no}`,
        decision: 'reject',
        reason: '图文不符',
      })),
      act('it is withdrawn', 'homepage', 'withdraw', editor, ({ no }) => ({ shopId, no })),
      act('the next is handed in', 'homepage', 'submit', editor, ({ version }) => ({ shopId, version })),
      act('a colleague saves another', 'homepage', 'save', colleague, ({ version }) => ({
        shopId,
        version,
        content: arranged({ live: null }),
      })),
      act('what it shows is taken off the shelf', 'catalog', 'unlist', editor, () => ({
        shopId,
        productId: 'black',
      })),
      after('ten minutes', 10 * minute),
    ],
  }),
  meeting<Offered>({
    title: 'a coupon of which one is left',
    setup: oneLeft,
    acts: [
      act('one claims it', 'coupons', 'claim', { openid: 'buyer' }, ({ couponId }) => ({ couponId })),
      act('another claims it', 'coupons', 'claim', { openid: 'another' }, ({ couponId }) => ({ couponId })),
      act('two are to be given out', 'coupons', 'edit', editor, (offer) => edited(offer, 2)),
      act('three are to be given out', 'coupons', 'edit', editor, (offer) => edited(offer, 3)),
      act('no more are given out', 'coupons', 'stop', editor, ({ couponId }) => ({ shopId, couponId })),
      after('ten minutes', 10 * minute),
    ],
  }),
];
