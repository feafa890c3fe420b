import { contracts } from '../cloudfunctions/contracts';
import { collections } from '../cloudfunctions/platform/collections';
import { functionSettings } from '../cloudfunctions/platform/function-settings';
import { missingVariables, planFor } from './plan';
import { printPlan } from './print-plan';

const plan = planFor('shop-1a2b', {});

describe('planFor', () => {
  it('has every function that has a contract, with the settings declared for it', () => {
    expect(plan.functions.map((f) => f.name)).toEqual(Object.keys(contracts));
    for (const f of plan.functions) {
      const declared = functionSettings[f.name];
      expect(f.timeoutSeconds).toBe(declared?.timeoutSeconds);
      expect(f.memoryMb).toBe(declared?.memoryMb);
      expect(f.triggers).toEqual(declared?.triggers);
      expect(f.openapi).toEqual(declared?.openapi);
      expect(f.env.map((v) => v.name)).toEqual(Object.keys(declared?.env ?? {}));
    }
  });

  it('lets visitors reach exactly the functions with a public action, and no client the doors of WeChat', () => {
    const openOnes = plan.functions.filter((f) => f.invoke === true).map((f) => f.name);
    const withPublic = Object.entries(contracts)
      .filter(([, contract]) => Object.values(contract).some((a) => a.who === 'public'))
      .map(([name]) => name);
    expect(openOnes).toEqual(withPublic);
    const shut = plan.functions.filter((f) => f.invoke === false).map((f) => f.name);
    expect(shut).toEqual(expect.arrayContaining(['payments', 'clock']));
    for (const name of shut) {
      const who = Object.values(contracts[name as keyof typeof contracts]).map((a) => a.who);
      expect(who.every((w) => /^(wechat:|timer)/.test(w))).toBe(true);
    }
  });

  it('closes every declared collection to clients and takes all its indexes along', () => {
    expect(plan.collections.map((c) => c.name)).toEqual(collections.map((c) => c.name));
    for (const [i, c] of plan.collections.entries()) {
      expect(c.rule).toEqual({ read: false, write: false });
      expect(c.indexes).toEqual(collections[i]?.indexes);
      expect(c.indexes.length).toBeLessThanOrEqual(20);
    }
  });

  it('shows the world public/ alone and lets a client write under its own incoming/ alone', () => {
    expect(plan.storageRule.read).toMatch(/^resource\.path\.indexOf\("public\/"\) == 0$/);
    expect(plan.storageRule.write).toContain('auth.openid != null');
    expect(plan.storageRule.write).toContain('"incoming/" + auth.openid');
  });

  it('gives the clock one timer every minute, in seven fields', () => {
    const clock = plan.functions.find((f) => f.name === 'clock');
    expect(clock?.triggers).toHaveLength(1);
    expect(clock?.triggers[0]?.config.split(' ')).toHaveLength(7);
  });

  it('stays within what the service allows', () => {
    for (const f of plan.functions) {
      expect(f.timeoutSeconds).toBeLessThanOrEqual(60);
      expect([128, 256, 512, 1024, 2048]).toContain(f.memoryMb);
      expect(f.triggers.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('environment variables', () => {
  const settings = {
    ...plan,
    functions: plan.functions.map((f, i) => ({
      ...f,
      env:
        i > 0
          ? []
          : [
              variable('KEY', 'hush-hush', true),
              variable('PLAIN', 'shown', false),
              variable('NONE', null, true),
            ],
    })),
  };

  it('names those that nobody gave', () => {
    expect(missingVariables(settings)).toEqual(['NONE']);
  });

  it('prints plain values, and never a secret', () => {
    const text = printPlan(settings);
    expect(text).toContain('PLAIN = shown');
    expect(text).toContain('KEY = (secret, given)');
    expect(text).toContain('NONE = MISSING: about NONE');
    expect(text).not.toContain('hush-hush');
  });
});

describe('printPlan', () => {
  it('names everything that would be created', () => {
    const text = printPlan(plan);
    for (const f of plan.functions)
      expect(text).toMatch(new RegExp(`^ {2}${f.name} .*${f.timeoutSeconds} s`, 'm'));
    for (const c of plan.collections) {
      expect(text).toContain(c.name);
      for (const i of c.indexes) expect(text).toContain(`index ${i.name}`);
    }
    expect(text).toContain(plan.storageRule.write);
  });
});

function variable(name: string, value: string | null, secret: boolean) {
  return { name, value, secret, about: `about ${name}` };
}
