import type { Kept } from '../orders/fresh';
import type { Bed } from './fresh';

/** What is amiss once the clock has swept: by the invariants, and by what the scenario wants of a client that repeated. */
export interface End {
  amiss: string[];
  unmet: string[];
}

export interface Ends {
  /** Leaves the copy to the clock, from where it is now. `last` looks at it then. */
  of(street: Street, how: string, last: () => Promise<End>): Promise<End>;
  /** How many sweeps were run, and how many ends were those of another copy. */
  readonly counts: { swept: number; alike: number };
}

type Street = Awaited<ReturnType<Bed['fresh']>>;

const minute = 60_000;

/**
 * What becomes of copies that are left to the clock. Time stands but for the sweep's own steps, so what the clock does
 * follows from what is there: documents, held documents, files, and what WeChat knows. Two copies that are alike in all
 * of it end alike, and only the first is swept. Numbers drawn by chance are told apart by where they stand.
 */
export function endsFrom(bed: Bed, kept: Kept, waits: readonly number[]): Ends {
  const known = new Map<string, End>();
  const counts = { swept: 0, alike: 0 };
  async function from(street: Street, stage: number, how: string, last: () => Promise<End>): Promise<End> {
    await settled(street);
    const wait = waits[stage];
    if (wait === undefined) return last();
    const key = `${stage} ${how} ${withoutChance(bed.difference(kept))}`;
    const found = known.get(key);
    if (found) {
      counts.alike++;
      return found;
    }
    counts.swept++;
    moveOn(street, wait * minute);
    await street.tick();
    const end = await from(street, stage + 1, how, last);
    known.set(key, end);
    return end;
  }
  return { of: (street, how, last) => from(street, 0, how, last), counts };
}

/** Time goes on; a transaction that was left open ends with its 30 s. */
export function moveOn({ cloud, store }: Street, ms: number): void {
  cloud.clock.advance(ms);
  store.expire();
}

/** Waits until WeChat has tried each call-back once, and told what it saw in each picture. */
async function settled({ cloud }: Street): Promise<void> {
  const { callBacks } = cloud.pay;
  const underWay = () => callBacks.pending().some(({ tries }) => tries === 0);
  for (let i = 0; i < 1000 && underWay(); i++) await new Promise((wake) => setTimeout(wake, 1));
  await cloud.picturesLooked();
  await callBacks.landed();
}

/** Ids that functions draw, those of WeChat (a prepay id, a transaction, a refund, a seal), and the end of a private link. */
const drawn =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|wx[0-9a-f]{34}|42000\d{13,}|5030\d{13}[0-9a-f]{12}|t=\d{13}&sign=[\w-]+|\b[0-9a-f]{32}\b/gi;

function withoutChance(text: string): string {
  const names = new Map<string, string>();
  return text.replace(drawn, (id) => {
    const name = names.get(id) ?? `#${names.size}`;
    names.set(id, name);
    return name;
  });
}
