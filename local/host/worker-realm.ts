import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

/** What belongs to one invocation inside a worker. */
export interface Realm {
  token: string;
  env: Record<string, string | undefined>;
}

export const realm = new AsyncLocalStorage<Realm>();

/**
 * Gives each invocation its own `process.env`, bound to its asynchronous context. Code left running by an
 * earlier invocation keeps seeing the earlier one's variables, so it can never act for the next caller.
 */
export function isolateEnvironment(): void {
  const base: Record<string, string | undefined> = { ...process.env };
  const current = () => realm.getStore()?.env ?? base;
  const proxy = new Proxy(base, {
    get: (_, key) => (typeof key === 'string' ? current()[key] : undefined),
    has: (_, key) => key in current(),
    set: (_, key, value) => {
      current()[String(key)] = String(value);
      return true;
    },
    deleteProperty: (_, key) => delete current()[String(key)],
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor: (_, key) => {
      const value = current()[String(key)];
      return value === undefined
        ? undefined
        : { value, writable: true, enumerable: true, configurable: true };
    },
  });
  Object.defineProperty(process, 'env', { value: proxy, configurable: true, enumerable: true });
}

/**
 * Moves `Date` and `Date.now` to the cloud's clock (local/host/clock.ts says what its cells hold); timers stay real.
 * @param clockNow the cells, asked for at every look, as a worker may pass to another cloud
 */
export function shiftDate(clockNow: () => Float64Array): void {
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  const now = () => {
    const clock = clockNow();
    return clock[1] || realNow() + (clock[0] ?? 0);
  };
  const Shifted = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = now;
  RealDate.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}

const LEVELS = { log: 'info', info: 'info', debug: 'debug', warn: 'warn', error: 'error' } as const;

/** Sends what a function prints to the host instead of the terminal. */
export function captureConsole(send: (level: string, text: string, token?: string) => void): void {
  for (const [method, level] of Object.entries(LEVELS)) {
    Object.defineProperty(console, method, {
      configurable: true,
      value: (...args: unknown[]) => send(level, format(...args).slice(0, 8000), realm.getStore()?.token),
    });
  }
}
