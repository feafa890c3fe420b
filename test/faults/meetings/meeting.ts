import type { Contracts, FunctionName } from '../../../cloudfunctions/contracts';
import type { InputOf } from '../../../cloudfunctions/platform/contract';
import type { Street } from '../../aftersales/street';
import { moveOn } from '../ends';

/** What somebody does to something that others can act on too. */
export interface Act<Made> {
  words: string;
  /** The function whose wire calls are counted. */
  fn: string;
  /** Never beside itself: the shopper pays on a sheet once. */
  once?: true;
  /** @returns what it was answered */
  run(street: Street, made: Made): Promise<object>;
}

/** A moment in which several may act on the same thing at once: shopper, shop, operator, WeChat, the clock. */
export interface Meeting<Made = unknown> {
  title: string;
  setup(street: Street): Promise<Made>;
  acts: readonly Act<Made>[];
}

/** Keeps what `setup` makes and what the acts take the same; nobody else need know it. */
export const meeting = <Made>(one: Meeting<Made>): Meeting => one as Meeting;

type Caller = { openid: string };

/** An action of somebody's; under one request id for all copies, so that those which go the same way are alike. */
export const act = <Made, F extends FunctionName, A extends keyof Contracts[F] & string>(
  words: string,
  fn: F,
  action: A,
  { openid }: Caller,
  input: (made: Made) => InputOf<Contracts[F], A>,
): Act<Made> => ({
  words,
  fn,
  run: async (street, made) => {
    const requestId = `meeting-${words.replace(/\W/g, '-')}`;
    return street.ask(fn, action, input(made), { openid, requestId });
  },
});

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Nobody did anything for so long, and the clock comes. */
export const after = (words: string, ms: number): Act<never> => ({
  words,
  fn: 'clock',
  run: (street) => {
    moveOn(street, ms);
    return street.tick();
  },
});

/** The shopper pays on the sheet that was open, and WeChat calls back. */
export const money = (words: string): Act<{ sheet: string }> => ({
  words,
  fn: 'payments',
  once: true,
  async run({ cloud }, { sheet }) {
    const said = await cloud.pay.settle(sheet, 'SUCCESS');
    await cloud.pay.callBacks.landed();
    return said;
  },
});
