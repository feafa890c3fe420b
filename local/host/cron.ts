/** Seven-field cron of CloudBase timers: second minute hour day month weekday year, in UTC+8. */
export interface Cron {
  /** First moment strictly after `ms` (UTC) at which it fires; undefined if none within five years. */
  nextAfter(ms: number): number | undefined;
}

const BEIJING = 8 * 3_600_000;
const RANGES = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099],
] as const;
const NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

type Field = (value: number) => boolean;

/** @throws RangeError when the expression is not seven valid fields. */
export function parseCron(expression: string): Cron {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== 7) throw new RangeError(`cron takes seven fields: "${expression}"`);
  const fields = parts.map((part, i) => parseField(part, RANGES[i] as readonly [number, number]));
  const [second, minute, hour, day, month, weekday, year] = fields as [
    Field,
    Field,
    Field,
    Field,
    Field,
    Field,
    Field,
  ];
  const dayFits = (at: Date) =>
    year(at.getUTCFullYear()) &&
    month(at.getUTCMonth() + 1) &&
    day(at.getUTCDate()) &&
    weekday(at.getUTCDay());

  return {
    nextAfter(ms) {
      let t = Math.floor((ms + BEIJING) / 1000) * 1000 + 1000;
      const end = t + 5 * 366 * 86_400_000;
      while (t < end) {
        const at = new Date(t);
        if (!dayFits(at)) t = floorTo(t, 86_400_000) + 86_400_000;
        else if (!hour(at.getUTCHours())) t = floorTo(t, 3_600_000) + 3_600_000;
        else if (!minute(at.getUTCMinutes())) t = floorTo(t, 60_000) + 60_000;
        else if (!second(at.getUTCSeconds())) t += 1000;
        else return t - BEIJING;
      }
      return undefined;
    },
  };
}

function floorTo(t: number, unit: number): number {
  return Math.floor(t / unit) * unit;
}

function parseField(text: string, [low, high]: readonly [number, number]): Field {
  const allowed = new Set<number>();
  for (const piece of text.split(',')) {
    const [span = '', stepText] = piece.split('/');
    const step = stepText === undefined ? 1 : number(stepText, 1, high);
    const [from, to] = parseSpan(span, stepText !== undefined, low, high);
    for (let v = from; v <= to; v += step) allowed.add(v);
  }
  return (value) => allowed.has(value);
}

function parseSpan(span: string, stepped: boolean, low: number, high: number): [number, number] {
  if (span === '*' || span === '?') return [low, high];
  const [a = '', b] = span.split('-');
  const from = number(a, low, high);
  if (b !== undefined) return [from, number(b, low, high)];
  return [from, stepped ? high : from];
}

function number(text: string, low: number, high: number): number {
  const named = high === 6 ? NAMES.indexOf(text.toUpperCase()) : -1;
  const value = named >= 0 ? named : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  // Sunday may be written 7.
  const folded = high === 6 && value === 7 ? 0 : value;
  if (!(folded >= low && folded <= high)) throw new RangeError(`cron field "${text}" out of range`);
  return folded;
}
