import type { Contracts } from '../../cloudfunctions/contracts';
import type { Envelope, InputOf, OutputOf } from '../../cloudfunctions/platform/contract';
import type { CallRecord } from '../../local/host/types';
import { openTestCloud, requestId, type TestCloud } from '../orders/cloud';
import { serviceSettings } from './settings';

type Service = Contracts['service'];
type Action = keyof Service & string;
type Answer<A extends Action> = Envelope<OutputOf<Service, A>> & { record: CallRecord };

/** A street whose shop `tea` answers its shoppers; `answers-tea` and `owner-tea` are its people. */
export interface ServiceStreet extends TestCloud {
  /** A `service` action with its answer; by default the shopper `buyer`. */
  ask<A extends Action>(
    action: A,
    input: InputOf<Service, A>,
    as?: { openid?: string; requestId?: string },
  ): Promise<Answer<A>>;
  /** The same where it must go well. */
  done<A extends Action>(
    action: A,
    input: InputOf<Service, A>,
    as?: { openid?: string; requestId?: string },
  ): Promise<OutputOf<Service, A>>;
  /** What WeChat pushes, as WeChat does it; the function's own answer. */
  push(event: Record<string, unknown>): Promise<unknown>;
  /** Ready-made pushes of one user, a second apart by the cloud's clock. */
  says(openid: string, text: string, more?: Record<string, unknown>): Promise<unknown>;
  enters(openid: string, sessionFrom?: string): Promise<unknown>;
  /** Texts that reached this user by WeChat, oldest first. */
  arrived(openid: string): string[];
}

export async function openServiceStreet(
  settings: Partial<ReturnType<typeof serviceSettings>> = {},
): Promise<ServiceStreet> {
  const street = await openTestCloud();
  const whole = { _id: 'tea', ...serviceSettings(settings), version: 1, updatedAt: 0, updatedBy: '' };
  await street.store.insert('service_settings', [whole]);
  return withService(street);
}

let pushes = 0;

export function withService(street: TestCloud): ServiceStreet {
  const ask: ServiceStreet['ask'] = async (action, input, as = {}) => {
    const event = { action, input, requestId: as.requestId ?? requestId() };
    const { envelope, record } = await street.send('service', event, { openid: as.openid ?? 'buyer' });
    return { ...(envelope as Envelope<never>), record };
  };
  const push: ServiceStreet['push'] = async (event) => {
    const outcome = await street.cloud.push.deliver(event);
    if (!outcome?.ok) throw new Error(outcome?.error.errMsg ?? 'no push function');
    return JSON.parse(outcome.text);
  };
  const base = (openid: string) => ({
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(street.cloud.clock.now() / 1000),
  });
  return {
    ...street,
    ask,
    push,
    async done(action, input, as) {
      const answer = await ask(action, input, as);
      if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`);
      return answer.data;
    },
    says(openid, text, more = {}) {
      street.cloud.clock.advance(1000);
      return push({
        ...base(openid),
        MsgType: 'text',
        Content: text,
        MsgId: `${7_000_000 + ++pushes}`,
        ...more,
      });
    },
    enters: (openid, SessionFrom = 'shop=tea') =>
      push({ ...base(openid), MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom }),
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
