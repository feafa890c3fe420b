import path from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import type { Envelope } from '../../cloudfunctions/platform/contract';
import type { Ms, Openid } from '../../domain/units';
import { openClock } from '../../local/host/clock';
import { type Cloud, openCloud } from '../../local/host/cloud';
import { declaredSettings } from '../../local/host/declared';
import { readFunctions } from '../../local/host/function-folder';
import type { CallRecord } from '../../local/host/types';
import { openStore, type Store } from '../../local/store';

export interface DurableOptions {
  /** Where it keeps its files. */
  dir: string;
  /** A folder of built functions. */
  functions: string;
  /** Where its clock begins; now without it. Nobody moves it and no timer fires. */
  at?: Ms;
  operator?: Openid;
  /** Where its storage is reached, for what puts files up. */
  frontUrl?(): string;
  /** Stands between the functions and the store. */
  between?(store: Store): Store;
  /** Puts on the street what stands there before the functions are loaded. */
  fill?(store: Store): Promise<void>;
}

/** The functions on the durable store, every one of them loaded. */
export async function openDurableCloud(options: DurableOptions): Promise<Cloud> {
  const { dir, functions, between = (store: Store) => store } = options;
  const clock = openClock(dir);
  if (options.at !== undefined) clock.set(options.at);
  const store = await openStore({ dir: path.join(dir, 'store'), collections, now: clock.now });
  await options.fill?.(store);
  const cloud = await openCloud({
    dir,
    clock,
    store: between(store),
    functions: readFunctions(functions, declaredSettings({ OPERATOR_OPENIDS: options.operator ?? '' })),
    frontUrl: options.frontUrl ?? (() => 'http://127.0.0.1:1'),
    timers: false,
  });
  await cloud.host.warm();
  return cloud;
}

/** Writes documents in portions of a thousand. */
export async function put(store: Store, collection: string, docs: readonly object[]): Promise<void> {
  for (let from = 0; from < docs.length; from += 1000) {
    await store.insert(collection, docs.slice(from, from + 1000) as Record<string, unknown>[]);
  }
}

let requests = 0;

/** What came of a call: its data, its answer's text, what was noted about it, and ms until that text was there. */
export interface Asked<T> {
  data: T;
  text: string;
  record: CallRecord;
  ms: number;
}

/** An action as a client calls it. Throws on a refusal. */
export async function ask<T>(
  cloud: Cloud,
  fn: string,
  action: string,
  input: object,
  openid: Openid,
): Promise<Asked<T>> {
  const event = { action, input, requestId: `bench-${process.pid}-${++requests}` };
  const from = performance.now();
  const outcome = await cloud.host.invoke(fn, event, { source: 'wx_client', openid });
  const ms = performance.now() - from;
  if (!outcome.ok) throw new Error(`${fn}.${action}: ${outcome.error.errMsg}`);
  const envelope = JSON.parse(outcome.text) as Envelope<T>;
  if (!envelope.ok) throw new Error(`${fn}.${action}: ${JSON.stringify(envelope.error)}`);
  return { data: envelope.data, text: outcome.text, record: outcome.record, ms };
}
