import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments';
import { catalogue } from './parts/catalogue';
import { coldStart } from './parts/cold-start';
import { embeds } from './parts/embeds';
import { h5 } from './parts/h5';
import { orders } from './parts/orders';
import { placeOrder } from './parts/place-order';
import { ratings } from './parts/ratings';
import { searching } from './parts/search';
import { service } from './parts/service';
import { setData } from './parts/set-data';
import { shopPage } from './parts/shop-page';
import { shopScreen } from './parts/shop-screen';
import { storeAlone } from './parts/store-alone';
import { weappSize } from './parts/weapp-size';
import type { Part, Row } from './row';
import { startServer } from './server';
import { reached, recorded, table } from './table';

const root = path.join(__dirname, '..');
const document = path.join(root, 'docs', 'bench.md');
const parts: readonly Part[] = [
  weappSize,
  embeds,
  shopPage,
  placeOrder,
  orders,
  catalogue,
  ratings,
  service,
  setData,
  h5,
  shopScreen,
  coldStart,
  storeAlone,
  searching,
];
const say = (line: string): void => console.error(line);

type Measured = { part: string; rows: readonly Row[] }[];

/** Exit codes: 0 all targets reached, 1 a target was missed or a part failed. */
async function main(): Promise<number> {
  const args = readArguments(
    process.argv.slice(2),
    parts.map((p) => p.name),
  );
  const chosen = parts.filter((p) => args.only.length === 0 || args.only.includes(p.name));
  const { measured, failures } = await measureAll(chosen);
  const lines = table(measured);
  console.log(`\n${lines}\n\n${machine()}`);
  for (const f of failures) console.log(`FAILED ${f}`);
  if (args.record) record(lines);
  const missed = measured.flatMap((m) => m.rows).filter((r) => !reached(r)).length;
  console.log(missed > 0 ? `${missed} targets missed` : 'all measured targets reached');
  return missed > 0 || failures.length > 0 ? 1 : 0;
}

async function measureAll(chosen: readonly Part[]): Promise<{ measured: Measured; failures: string[] }> {
  const data = mkdtempSync(path.join(tmpdir(), 'tongdian-bench-'));
  const measured: Measured = [];
  const failures: string[] = [];
  const measure = async (needs: Part['needs'], base: string): Promise<void> => {
    for (const part of chosen.filter((p) => p.needs === needs)) {
      say(`measuring ${part.name}: ${part.about}`);
      try {
        measured.push({ part: part.name, rows: await part.run({ root, base, data, say }) });
      } catch (error) {
        failures.push(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  try {
    await measure('nothing', '');
    if (chosen.some((p) => p.needs !== 'nothing')) {
      say('seeding the demo street and starting the local cloud');
      const server = await startServer(root, data);
      await measure('server', server.base);
      await server.stop();
      await measure('data', '');
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  const order = parts.map((p) => p.name);
  measured.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return { measured, failures };
}

function machine(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  return `Measured on ${availableParallelism()} cores of ${model}, Node ${process.versions.node}.`;
}

/** Puts the table between the marks of docs/bench.md; of parts not measured now, what was recorded before stays. */
function record(lines: string): void {
  const [before = '', known = '', after = ''] = readFileSync(document, 'utf8').split(
    /<!-- table -->\n|<!-- end -->/,
  );
  const order = parts.map((p) => p.name);
  const text = `${recorded(known, lines, order)}\n\n${machine()}`;
  writeFileSync(document, `${before}<!-- table -->\n${text}\n<!-- end -->${after}`);
  say('written to docs/bench.md');
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
