/**
 * Writes the two tables of domain/search anew: `npx tsx tasks/search-tables.ts`. Tables instead of the packages: the
 * packages would put 1.5 MB into two bundles for what 90 kB hold, and search needs characters only, no phrases, since a
 * query and what it looks for are folded the same way.
 * Sources: opencc-js 1.4.2 (OpenCC's dictionaries, Apache-2.0) and pinyin-pro 3.29.4 (MIT).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { polyphonic } from 'pinyin-pro';

const target = join(__dirname, '..', 'domain', 'search');
const convert = [
  Converter({ from: 't', to: 'cn' }),
  Converter({ from: 'hk', to: 'cn' }),
  Converter({ from: 'tw', to: 'cn' }),
];

/** Unified ideographs of the first block: everything that names and titles are written in. */
const characters = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));

/** Followed to its end, so that folding twice changes nothing. */
function simplified(character: string): string {
  let now = character;
  for (let i = 0; i < 4; i++) {
    const next = convert.map((c) => c(now)).find((c) => c !== now && [...c].length === 1 && c.length === 1);
    if (!next) break;
    now = next;
  }
  return now;
}

const pairs = characters.map((c) => [c, simplified(c)] as const).filter(([from, to]) => from !== to);
const folded = new Set(pairs.map(([from]) => from));
const rings = pairs.filter(([, to]) => folded.has(to)).map(([from]) => from);
const kept = pairs.filter(([from]) => !rings.includes(from));
writeFileSync(
  join(target, 'traditional.json'),
  `${JSON.stringify({ from: kept.map((p) => p[0]).join(''), to: kept.map((p) => p[1]).join('') }, null, 2)}\n`,
);

const syllables: Record<string, string> = {};
for (const c of characters.filter((one) => !folded.has(one))) {
  const said = String(polyphonic(c, { toneType: 'none', type: 'array' })).split(/[ ,]+/);
  const readings = [...new Set(said.map((s) => s.replace('ü', 'v')))].filter((s) => /^[a-z]{1,6}$/.test(s));
  for (const reading of readings.slice(0, 4)) syllables[reading] = (syllables[reading] ?? '') + c;
}
const sorted = Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(target, 'readings.json'), `${JSON.stringify(sorted, null, 2)}\n`);
