import type { Message, Side } from './message';
import type { Outgoing } from './outbox';

export const nothingSaid: Message = {
  messageId: '',
  seq: 0,
  changedAt: 0,
  order: '',
  at: 0,
  from: 'shopper',
  byName: '',
  carrier: 'page',
  kind: 'text',
  text: '',
  picture: '',
  pictureState: '',
  card: null,
  warning: '',
  state: '',
  why: '',
};

/** What is on its way as if it had arrived: drawn by the same row, which it then stays. */
export const asMessage = ({ key, at, says, text, picture, card }: Outgoing, side: Side): Message => ({
  ...nothingSaid,
  messageId: key,
  at,
  from: side,
  kind: says?.kind ?? 'image',
  text,
  picture,
  card,
});
