import Taro from '@tarojs/taro';
import { launchInfo, SINGLE_PAGE } from './launch';

const KEY = 'tongdian.local.session';
/** The local cloud makes a shopper of this name where its street is empty. */
const NEWCOMER = 'new:visitor';

/** Somebody of the demo street, as the local cloud lists them. */
export interface DemoIdentity {
  as: string;
  openid: string;
  roles: string[];
  /** As people would say it: 林晓 · 买家. */
  name?: string;
}

interface Session {
  as: string;
  name?: string;
  token: string;
}

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
  pending ??= login(session ?? undefined).finally(() => {
    pending = null;
  });
  return pending;
}

export function forgetToken(): void {
  Taro.setStorageSync(KEY, { ...saved(), as: currentIdentity(), token: '' } satisfies Session);
}

/** Becomes somebody else of the demo street. */
export async function switchIdentity(as: string, name?: string): Promise<void> {
  await login({ as, name });
}

export async function demoIdentities(): Promise<DemoIdentity[]> {
  const { data } = await Taro.request<{ identities: DemoIdentity[] }>({
    url: `${TONGDIAN_LOCAL}/dev/identities`,
  });
  return data.identities;
}

async function login(known?: Pick<DemoIdentity, 'as' | 'name'>): Promise<string> {
  const { as, name } = known?.as ? known : await firstShopper();
  const { data } = await Taro.request<{ token: string }>({
    url: `${TONGDIAN_LOCAL}/dev/login`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: { as },
  });
  Taro.setStorageSync(KEY, { as, name, token: data.token } satisfies Session);
  return data.token;
}

async function firstShopper(): Promise<Pick<DemoIdentity, 'as' | 'name'>> {
  const all = await demoIdentities();
  const shopper = all.find((one) => one.roles.every((role) => role === 'shopper')) ?? all[0];
  return shopper ?? { as: NEWCOMER };
}

function saved(): Session | null {
  return Taro.getStorageSync<Session | ''>(KEY) || null;
}
