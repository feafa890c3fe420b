import Taro from '@tarojs/taro';
import { SINGLE_PAGE } from './entering';
import { launchInfo } from './launch';
import { type DemoIdentity, listed, loggedIn, type Session, sessionKey } from './local-people';

let pending: Promise<string> | null = null;

/** The Moments single page has no login, on the local cloud as in WeChat. */
export function anonymous(): boolean {
  return launchInfo().scene === SINGLE_PAGE;
}

/** The demo identity in use; empty before the first call. */
export function currentIdentity(): string {
  return saved()?.as ?? '';
}

/** Its name, as the local cloud tells it. */
export function currentName(): string {
  return saved()?.name ?? currentIdentity();
}

/** A token of the identity in use; logs in as the first shopper when there is none. Empty for visitors without a login. */
export function currentToken(): Promise<string> {
  if (anonymous()) return Promise.resolve('');
  const session = saved();
  if (session?.token) return Promise.resolve(session.token);
  pending ??= firstLogin(session ?? undefined).finally(() => {
    pending = null;
  });
  return pending;
}

export function forgetToken(): void {
  Taro.setStorageSync(sessionKey, { ...saved(), as: currentIdentity(), token: '' } satisfies Session);
}

/** Becomes somebody else of the demo street. */
export async function switchIdentity(as: string, name?: string): Promise<void> {
  await login({ as, name });
}

export const demoIdentities = (): Promise<DemoIdentity[]> => listed(ask);

async function login(known?: Pick<DemoIdentity, 'as' | 'name'>): Promise<string> {
  return kept(await loggedIn(ask, known));
}

/** The login that the page itself brought a browser, or one that is asked for. */
async function firstLogin(known?: Pick<DemoIdentity, 'as' | 'name'>): Promise<string> {
  const guest = process.env.TARO_ENV === 'h5' && !known?.as ? globalThis.tongdianGuest : undefined;
  return guest ? kept(guest) : login(known);
}

function kept(session: Session): string {
  Taro.setStorageSync(sessionKey, session);
  return session.token;
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const { data } = await Taro.request<unknown>({
    url: `${TONGDIAN_LOCAL}${path}`,
    ...(body ? { method: 'POST', header: { 'content-type': 'application/json' }, data: body } : {}),
  });
  return data;
}

function saved(): Session | null {
  return Taro.getStorageSync<Session | ''>(sessionKey) || null;
}
