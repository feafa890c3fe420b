import type { LinkDoc } from '../documents';
import type { Ms } from '../units';
import type { LinkEvent, LinkStatus } from './status';

export const bound = 1;
export const unbound = 2;
export const pending = 4;

export type LinkMover = 'owner' | 'accepter' | 'clock' | 'operator';
interface Row {
  by: LinkMover;
  to: LinkStatus;
}
type Table = Readonly<Record<LinkStatus, Readonly<Partial<Record<LinkEvent, Row>>>>>;

const over: Table[LinkStatus] = { invite: { by: 'owner', to: 4 } };

/** Who may move a link from where to where. What is over can be invited anew; everything else is over for good. */
export const linkTable: Table = {
  1: { unbind: { by: 'owner', to: 2 }, fail: { by: 'operator', to: 6 } },
  2: over,
  3: over,
  4: {
    accept: { by: 'accepter', to: 1 },
    refuse: { by: 'accepter', to: 3 },
    expire: { by: 'clock', to: 5 },
    cancel: { by: 'owner', to: 7 },
    // The shop closed before anybody answered.
    fail: { by: 'clock', to: 6 },
  },
  5: over,
  6: over,
  7: over,
};

/** Where an event leads, or null where it cannot happen to this mover. */
export const moved = (from: LinkStatus, event: LinkEvent, by: LinkMover): LinkStatus | null => {
  const row = linkTable[from][event];
  return row?.by === by ? row.to : null;
};

export const isProved = ({ status, proof }: Pick<LinkDoc, 'status' | 'proof'>): boolean =>
  status === bound && proof === 'proved';

/** An invitation's status as it stands now: past its time it is over, though the clock has not been here yet. */
export const statusAt = (
  { status, expiresAt }: Pick<LinkDoc, 'status' | 'expiresAt'>,
  now: Ms,
): LinkStatus => (status === pending && expiresAt <= now ? 5 : status);

/** Whether it takes one of the places that a shop has for links. */
export const takesPlace = (link: Pick<LinkDoc, 'status' | 'expiresAt'>, now: Ms): boolean =>
  [bound, pending].includes(statusAt(link, now));
