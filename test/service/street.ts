import type { Contracts } from '../../cloudfunctions/contracts';
import type { Envelope, InputOf, OutputOf } from '../../cloudfunctions/platform/contract';
import { type FreshStreet, openFreshStreet, openStreet, type Street } from '../aftersales/street';
import { enterOf, pushOf, serves } from './scene';

type Service = Contracts['service'];
type Action = keyof Service & string;
type Caller = { openid?: string; requestId?: string };

/** A street whose shop `tea` answers its shoppers; `answers-tea` and `owner-tea` are its people. */
export interface ServiceStreet extends Omit<Street, 'ask' | 'done'> {
  /** A `service` action with its answer; by default the shopper `buyer`. */
  ask<A extends Action>(
    action: A,
    input: InputOf<Service, A>,
    as?: Caller,
  ): Promise<Envelope<OutputOf<Service, A>>>;
  /** The same where it must go well. */
  done<A extends Action>(action: A, input: InputOf<Service, A>, as?: Caller): Promise<OutputOf<Service, A>>;
  /** Ready-made pushes of one user, a second apart by the cloud's clock; the function's own answer. */
  says(openid: string, text: string, more?: Record<string, unknown>): Promise<unknown>;
  enters(openid: string, sessionFrom?: string): Promise<unknown>;
  /** Texts that reached this user by WeChat, oldest first. */
  arrived(openid: string): string[];
}

/** The same, opened once for all tests of a file and put back before each. */
export type FreshServiceStreet = ServiceStreet & Pick<FreshStreet, 'fresh'>;

export async function openFreshServiceStreet(): Promise<FreshServiceStreet> {
  const street = await openFreshStreet();
  const fresh = async () => {
    await street.fresh();
    await serves(street);
  };
  return { ...servingOn(street), fresh };
}

export async function openServiceStreet(): Promise<ServiceStreet> {
  const street = await openStreet();
  await serves(street);
  return servingOn(street);
}

function servingOn(street: Street): ServiceStreet {
  const push = async (event: Record<string, unknown>): Promise<unknown> => {
    const outcome = await street.cloud.push.deliver(event);
    if (!outcome?.ok) throw new Error(outcome?.error.errMsg ?? 'no push function');
    return JSON.parse(outcome.text);
  };
  return {
    ...street,
    ask: (action, input, as) => street.ask('service', action, input, as),
    done: (action, input, as) => street.done('service', action, input, as),
    says(openid, text, more = {}) {
      street.cloud.clock.advance(1000);
      return push({ ...pushOf(street, text, openid), ...more });
    },
    enters: (openid, sessionFrom) => push(enterOf(street, openid, sessionFrom)),
    arrived: (openid) =>
      street.cloud.outbox
        .list(1000)
        .reverse()
        .filter(({ api, answer }) => /send$/.test(api) && (answer as { errcode?: number }).errcode === 0)
        .map(({ data }) => data as { touser: string; text?: { content: string }; msgtype: string })
        .filter(({ touser }) => touser === openid)
        .map((data) => data.text?.content ?? `(${data.msgtype})`),
  };
}

/** The one conversation of a shopper with `tea`, as the inbox shows it. */
export async function onlyTalk(street: ServiceStreet, box: 'queued' | 'all' | 'mine' = 'all') {
  const { talks } = await street.done('inbox', { shopId: 'tea', box }, { openid: 'answers-tea' });
  if (talks.length !== 1) throw new Error(`${talks.length} conversations`);
  return talks[0]!;
}
