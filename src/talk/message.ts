import type { Input, Output } from '@/cloud/call';

/** One message as both sides see it. */
export type Message = Output<'service', 'open'>['messages'][number];
export type Card = NonNullable<Message['card']>;
/** What the shop may say; a shopper may say all of it but offers to refund. */
export type Says = Input<'service', 'answer'>['says'];
export type ShopperSays = Input<'service', 'send'>['says'];

/** Whose phone this is: their own messages stand at the right. */
export type Side = 'shopper' | 'shop';

/** Whether this side said it; the shop's own answers are the shop's. */
export const isMine = ({ from }: Pick<Message, 'from'>, side: Side): boolean =>
  side === 'shopper' ? from === 'shopper' : from === 'shop' || from === 'bot';

/** A line of the house, in the middle. */
export const isLine = ({ from, kind }: Pick<Message, 'from' | 'kind'>): boolean =>
  from === 'system' || kind === 'notice' || kind === 'enter';
