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

declare global {
  /** Who the local cloud takes a browser for that nobody has logged in with; it stands in the page it serves. */
  var tongdianGuest: Session | undefined;
}

/** Where it is kept. */
export const sessionKey = 'tongdian.local.session';

/** Brings a question to the local cloud: a POST where there is a body. Rejects when no answer came. */
export type Ask = (path: string, body?: unknown) => Promise<unknown>;

export const listed = async (ask: Ask): Promise<DemoIdentity[]> =>
  ((await ask('/dev/identities')) as { identities: DemoIdentity[] }).identities;

/** Logs in as somebody; the local cloud chooses the first of its street who only buys where nobody is named. */
export async function loggedIn(ask: Ask, known?: Pick<DemoIdentity, 'as' | 'name'>): Promise<Session> {
  const wanted = known?.as ? { as: known.as } : {};
  const { as, name, token } = (await ask('/dev/login', wanted)) as Session;
  return { as, name: known?.name ?? name, token };
}
