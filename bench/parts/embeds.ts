import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MiniProgram } from '../../test/weapp/host/launch';
import { Program } from '../../test/weapp/host/program';
import { median, type Part } from '../row';
import { nativeProgram, taroProgram } from './one-card';

const rounds = 25;
const warmUp = 5;

/** One product card as the native embed and as a page of this project: what it weighs, and how soon it is there. */
export const embeds: Part = {
  name: 'embeds',
  about: 'one card as the native embed and as a Taro page',
  needs: 'nothing',
  async run({ root }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'tongdian-embeds-'));
    try {
      const native = nativeProgram(folder);
      const taro = taroProgram(root, path.join(folder, 'taro'));
      const bytes = [native, taro].map((dist) => new Program(dist).sizes()[''] ?? 0) as [number, number];
      const times: [number[], number[]] = [[], []];
      for (let i = 0; i < warmUp + rounds; i++) {
        const each = [await untilShown(native, '.card'), await untilShown(taro, '.product-card')] as const;
        if (i >= warmUp) for (const which of [0, 1] as const) times[which].push(each[which]);
      }
      const ms = [median(times[0]), median(times[1])] as const;
      const how = `median of ${rounds}, program started to card in the view, by WeChat's component framework`;
      return [
        {
          what: 'native: whole program',
          value: bytes[0] / 1000,
          unit: 'kB',
          note: 'both cards, the page, app.json',
        },
        { what: 'Taro: whole program', value: bytes[1] / 1000, unit: 'kB', note: 'the same card as a page' },
        { what: 'native by Taro: bytes', value: (100 * bytes[0]) / bytes[1], unit: '%', target: 10 },
        { what: 'native: first render', value: ms[0], unit: 'ms', note: how },
        { what: 'Taro: first render', value: ms[1], unit: 'ms', note: 'in turns with the other' },
        { what: 'native by Taro: time', value: (100 * ms[0]) / ms[1], unit: '%', target: 20 },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Milliseconds from the program's start; the phone it runs on is there before, and the same for every program. */
async function untilShown(dist: string, css: string): Promise<number> {
  const app = new MiniProgram({ dist, base: 'http://127.0.0.1:1' }, undefined);
  const started = performance.now();
  try {
    app.start();
    await shown(() => app.query({ css }) !== undefined);
    return performance.now() - started;
  } finally {
    app.close();
  }
}

/** Looks as soon as the program has had a turn, and not only now and then. */
async function shown(look: () => boolean): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    if (look()) return;
    await new Promise((turn) => setImmediate(turn));
  }
  throw new Error('the card was not shown');
}
