import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '../../cloudfunctions/contracts';
import type { Contract } from '../../cloudfunctions/platform/contract';
import type { Street } from '../aftersales/street';
import type { Scenario, WritesNothing } from './scenario';

export interface WriteAction {
  /** `orders.place` */
  name: string;
  fn: string;
  action: string;
  /** A door that only WeChat or the timer comes through: what SOURCE says then. */
  source?: string;
}

const doors: Record<string, string> = {
  'wechat:pay': 'wx_paycallback',
  'wechat:push': 'wx_unknown',
  timer: 'wx_trigger',
};

/** Every action that a contract calls a write, and every read that counts who came. */
export const writeActions: readonly WriteAction[] = Object.entries(
  contracts as Record<string, Contract>,
).flatMap(([fn, contract]) =>
  Object.entries(contract)
    .filter(([, { writes, counts }]) => writes !== 'none' || counts)
    .map(([action, { who }]) => ({ name: `${fn}.${action}`, fn, action, source: doors[who] })),
);

/** What each file of a folder here exports, by the file's name. */
function found<T>(folder: string): [name: string, exported: T][] {
  return readdirSync(join(__dirname, folder))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => [file.slice(0, -'.ts'.length), require(join(__dirname, folder, file)) as T]);
}

type Registered = Record<string, readonly Scenario[] | WritesNothing>;

/** Scenarios by `function.action`. */
export const registered = new Map<string, readonly Scenario[] | WritesNothing>(
  found<{ scenarios: Registered }>('scenarios').flatMap(([fn, { scenarios }]) =>
    Object.entries(scenarios).map(([action, held]) => [`${fn}.${action}`, held] as const),
  ),
);

const invariants = found<{ faults(street: Street): Promise<string[]> }>('invariants');

/** What is amiss on a street, each with the subject it belongs to; empty when all is well. */
export async function amissOn(street: Street): Promise<string[]> {
  const all: string[] = [];
  for (const [subject, { faults }] of invariants) {
    all.push(...(await faults(street)).map((fault) => `${subject}: ${fault}`));
  }
  return all;
}
