import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import { contracts } from '../../cloudfunctions/contracts';
import { collections } from '../../cloudfunctions/platform/collections';
import type { Action, Contract } from '../../cloudfunctions/platform/contract';
import { doorErrors, errorCodes } from '../../cloudfunctions/platform/contract';
import { functionSettings } from '../../cloudfunctions/platform/function-settings';
import { type Role, roles } from '../../domain/roles';
import { root, sources, textOf } from './project-files';
import { callers, mayCall } from './who-may';

const actions = Object.entries(contracts).flatMap(([fn, contract]) =>
  Object.entries(contract as Contract).map(([name, action]) => ({ name: `${fn}.${name}`, fn, action })),
);
const each = actions.map((a) => [a.name, a.action] as const);

/** The fields an object schema names, or none. */
const fieldsOf = (schema: GenericSchema): string[] =>
  Object.keys((schema as { entries?: Record<string, unknown> }).entries ?? {});

describe('contracts', () => {
  it('are listed for every function that has one', () => {
    const folder = path.join(root, 'cloudfunctions');
    const withContract = readdirSync(folder).filter(
      (name) => name !== 'platform' && existsSync(path.join(folder, name, 'contract.ts')),
    );
    expect(withContract.sort()).toEqual(Object.keys(contracts).sort());
    expect(Object.keys(functionSettings).sort()).toEqual(Object.keys(contracts).sort());
  });

  it.each(each)('%s says what it does and who may', (_, action) => {
    expect(action.does).toMatch(/\S.{10,}/);
    expect(isWho(action.who)).toBe(true);
    expect(action.input).toHaveProperty('type');
    expect(action.output).toHaveProperty('type');
  });

  it.each(each)('%s takes exactly the fields it names', (_, action) => {
    const fromWeChat = /^(wechat:|timer)/.test(action.who);
    expect((action.input as { type: string }).type).toBe(fromWeChat ? 'loose_object' : 'strict_object');
  });

  it.each(each)('%s, if it writes, can be repeated', (_, action: Action) => {
    if (action.writes === 'none') expect(action.idempotency).toBeUndefined();
    else expect(['requestId', 'natural']).toContain(action.idempotency);
  });

  it.each(each)('%s, if it is for members, names the shop they are members of', (_, action) => {
    if (action.who.startsWith('merchant:')) expect(fieldsOf(action.input)).toContain('shopId');
  });

  it.each(each)('%s lists refusals of its own, each known and each once', (_, action) => {
    expect(new Set(action.errors).size).toBe(action.errors.length);
    for (const code of action.errors) {
      expect(errorCodes).toContain(code);
      expect(doorErrors).not.toContain(code);
    }
  });

  it('let visitors without a login read and never write', () => {
    expect(actions.filter((a) => a.action.who === 'public' && a.action.writes !== 'none')).toEqual([]);
  });

  it('never take a price, a status or an openid from a client', () => {
    const forbidden = /price|fee|amount|status|openid|^role$|paid/i;
    const fromClients = actions.filter((a) => !/^(wechat:|timer)/.test(a.action.who));
    const taken = fromClients.flatMap((a) =>
      fieldsOf(a.action.input)
        .filter((f) => forbidden.test(f))
        .map((f) => `${a.name} takes ${f}`),
    );
    expect(taken).toEqual([]);
  });

  it('keep WeChat’s doors apart from the clients’', () => {
    for (const [name, contract] of Object.entries(contracts)) {
      const kinds = new Set(
        Object.values(contract as Contract).map((a) =>
          /^(wechat:|timer)/.test(a.who) ? 'wechat' : 'client',
        ),
      );
      expect({ name, kinds: [...kinds] }).toEqual({ name, kinds: [[...kinds][0]] });
    }
  });
});

describe('the authorisation table', () => {
  it('answers every action for every kind of caller', () => {
    const table = actions.map((a) => [a.name, callers.map((c) => mayCall(c, a.action.who))] as const);
    for (const [name, row] of table) {
      expect({ name, someone: row.includes(true) }).toEqual({ name, someone: true });
      expect({ name, everyone: row.every(Boolean) }).toEqual({ name, everyone: false });
    }
  });

  it('lets owners do whatever another member may', () => {
    for (const { action } of actions) {
      if (roles.some((r) => mayCall(r, action.who))) expect(mayCall('owner', action.who)).toBe(true);
    }
  });
});

describe('declarations', () => {
  it('stay within what the service takes: 20 indexes a collection, names of 64 characters', () => {
    for (const c of collections) {
      expect(c.indexes.length).toBeLessThanOrEqual(20);
      expect(new Set(c.indexes.map((i) => i.name)).size).toBe(c.indexes.length);
      for (const i of c.indexes) expect(i.name.length).toBeLessThanOrEqual(64);
    }
  });

  it('name every environment variable that the functions read, and none besides', () => {
    const read = sources('cloudfunctions')
      .filter((file) => !file.includes('.test.'))
      .flatMap((file) => [...textOf(file).matchAll(/process\.env\.([A-Z_]+)/g)].map((m) => m[1] ?? ''));
    const declared = Object.values(functionSettings).flatMap((s) => Object.keys(s.env));
    expect([...new Set(declared)].sort()).toEqual([...new Set(read)].sort());
  });
});

function isWho(who: string): boolean {
  if (who.startsWith('merchant:'))
    return who
      .slice(9)
      .split('|')
      .every((r) => roles.includes(r as Role));
  return ['public', 'shopper', 'operator', 'wechat:pay', 'wechat:push', 'timer'].includes(who);
}
