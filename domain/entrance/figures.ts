import type { EntranceDayDoc, EntranceFigures } from '../documents';
import type { Day, ShopId } from '../units';
import type { Source } from './source';

export const noFigures: EntranceFigures = { visits: 0, carts: 0, orders: 0, paid: 0, salesFen: 0 };

export const groupings = ['domains', 'entrances', 'accounts', 'embeds', 'sharers'] as const;
export type Grouping = (typeof groupings)[number];

/** Names a day keeps of each kind; what comes after counts under `rest`, so that a day's row stays small. */
export const mostNames = 50;
export const rest = '*';

export interface Addition {
  source: Source;
  /** Negative where something no longer counts. */
  more: Partial<EntranceFigures>;
}

export const emptyDay = (shopId: ShopId, day: Day): EntranceDayDoc => ({
  _id: `${shopId}~${day}`,
  shopId,
  day,
  all: noFigures,
  domains: {},
  entrances: {},
  accounts: {},
  embeds: {},
  sharers: {},
});

/** A day's row with what came to it. */
export const withAdded = (row: EntranceDayDoc, additions: readonly Addition[]): EntranceDayDoc =>
  additions.reduce(added, row);

const added = (row: EntranceDayDoc, { source, more }: Addition): EntranceDayDoc => ({
  ...row,
  all: plus(row.all, more),
  domains: under(row.domains, source.domain, more),
  entrances: under(row.entrances, source.entrance, more),
  accounts: under(row.accounts, source.account, more),
  embeds: under(row.embeds, source.embedId, more),
  sharers: under(row.sharers, source.sharer, more),
});

function under(all: Record<string, EntranceFigures>, name: string, more: Partial<EntranceFigures>) {
  if (name === '') return all;
  const room = Object.hasOwn(all, name) || Object.keys(all).length < mostNames;
  const key = room ? name : rest;
  return { ...all, [key]: plus(all[key] ?? noFigures, more) };
}

/** The figures of several rows together. */
export const totalOf = (all: readonly Partial<EntranceFigures>[]): EntranceFigures =>
  all.reduce<EntranceFigures>(plus, noFigures);

function plus(one: EntranceFigures, more: Partial<EntranceFigures>): EntranceFigures {
  return {
    visits: one.visits + (more.visits ?? 0),
    carts: one.carts + (more.carts ?? 0),
    orders: one.orders + (more.orders ?? 0),
    paid: one.paid + (more.paid ?? 0),
    salesFen: one.salesFen + (more.salesFen ?? 0),
  };
}
