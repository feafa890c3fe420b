import { ruleNames } from '../../domain/rules';
import raw from '../../domain/rules.json';

const lines: Record<string, Record<string, unknown>> = raw;

describe('domain/rules.json', () => {
  it('is what the loader knows', () => {
    expect(Object.keys(lines)).toEqual([...ruleNames]);
    expect(ruleNames.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(lines))(
    '%s says its value, its unit, where it is from, when that was read, and whether it was verified',
    (name) => {
      const line = lines[name] ?? {};
      expect(Object.keys(line).sort()).toEqual(['checkedAt', 'source', 'unit', 'value', 'verified']);
      expect(Number.isFinite(line.value) && (line.value as number) >= 0).toBe(true);
      expect(line.unit).toMatch(/\S/);
      expect((line.source as string).length).toBeGreaterThan(8);
      expect(line.checkedAt).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Number.isNaN(Date.parse(line.checkedAt as string))).toBe(false);
      expect(typeof line.verified).toBe('boolean');
      // What nobody published cannot have been verified.
      if (/own (choice|formula)|article/.test(line.source as string)) expect(line.verified).toBe(false);
    },
  );

  it('is named after subjects: two words, as subject.number', () => {
    for (const name of ruleNames) expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z][A-Za-z0-9]*$/);
  });
});
