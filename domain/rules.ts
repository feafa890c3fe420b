import raw from './rules.json';

interface RuleLine {
  value: number;
  unit: string;
  source: string;
  checkedAt: string;
  verified: boolean;
}

const lines: Record<keyof typeof raw, RuleLine> = raw;
export type RuleName = keyof typeof raw;

/** Every number that an operator may change. Units are in rules.json beside each value. */
export type Rules = Readonly<Record<RuleName, number>>;

export const ruleNames = Object.keys(lines) as RuleName[];

/**
 * The rules in force: the file's values, overridden by those of the document `rules/current`.
 * An override that is unknown, negative or not a finite number is ignored and named in `ignored`.
 */
export function rulesInForce(overrides: Record<string, unknown> = {}): { rules: Rules; ignored: string[] } {
  const values = Object.fromEntries(ruleNames.map((name) => [name, lines[name].value])) as Record<
    RuleName,
    number
  >;
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(overrides)) {
    if (Object.hasOwn(values, name) && typeof value === 'number' && Number.isFinite(value) && value >= 0) {
      values[name as RuleName] = value;
    } else {
      ignored.push(name);
    }
  }
  return { rules: values, ignored };
}

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;
