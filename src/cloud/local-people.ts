/** Somebody of the demo street, as the local cloud lists them. */
export interface DemoIdentity {
  as: string;
  openid: string;
  roles: string[];
  /** As people would say it: 林晓 · 买家. */
  name?: string;
}

/** Who a browser or a phone is for the local cloud. */
export interface Session {
  as: string;
  name?: string;
  token: string;
}

/** Where it is kept. */
export const sessionKey = 'tongdian.local.session';
/** The local cloud makes a shopper of this name where its street is empty. */
const NEWCOMER = 'new:visitor';

/** Brings a question to the local cloud: a POST where there is a body. Rejects when no answer came. */
export type Ask = (path: string, body?: unknown) => Promise<unknown>;

export const listed = async (ask: Ask): Promise<DemoIdentity[]> =>
  ((await ask('/dev/identities')) as { identities: DemoIdentity[] }).identities;

/** Logs in as somebody, or as the first of the street who only buys. */
export async function loggedIn(ask: Ask, known?: Pick<DemoIdentity, 'as' | 'name'>): Promise<Session> {
  const { as, name } = known?.as ? known : await firstShopper(ask);
  const { token } = (await ask('/dev/login', { as })) as { token: string };
  return { as, name, token };
}

async function firstShopper(ask: Ask): Promise<Pick<DemoIdentity, 'as' | 'name'>> {
  const all = await listed(ask);
  const shopper = all.find((one) => one.roles.every((role) => role === 'shopper')) ?? all[0];
  return shopper ?? { as: NEWCOMER };
}
