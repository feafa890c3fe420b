import type { Realm } from '../realm';

/** Options of nearly every `wx` function. */
export interface Callbacks {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (result: unknown) => void;
}

export type Options = Callbacks & Record<string, unknown>;

/**
 * Makes a `wx` function out of a plain one: the answer comes later, through call-backs or, without any,
 * as a promise; what it throws becomes `fail` with `errMsg`. A program that was closed meanwhile hears nothing more.
 */
export function asynchronous(realm: () => Realm, name: string, work: (options: Options) => unknown) {
  return (options: Options = {}): unknown => {
    const done = later(() => (realm().closed ? silence() : work(options))).then(
      (value) => {
        if (realm().closed) return silence();
        const result = realm().plain({ errMsg: `${name}:ok`, ...(value as object | undefined) });
        options.success?.(result);
        options.complete?.(result);
        return result;
      },
      (cause: unknown) => {
        if (realm().closed) return silence();
        const message = cause instanceof Error ? cause.message : String(cause);
        const error = realm().plain({ errMsg: `${name}:fail ${message}` });
        options.fail?.(error);
        options.complete?.(error);
        throw error;
      },
    );
    if (!options.success && !options.fail && !options.complete) return done;
    done.catch(() => undefined);
    return undefined;
  };
}

const silence = () => new Promise<never>(() => undefined);

function later<T>(work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => Promise.resolve().then(work).then(resolve, reject), 0);
  });
}
