import sharp from 'sharp';
import { drawnCode } from './code-drawing';

/** Whether a module is dark, as a camera sees it: by the picture drawn large. */
async function seen(text: string) {
  const scale = 4;
  const svg = drawnCode(text);
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const { data } = await sharp(Buffer.from(svg))
    .resize(side * scale, side * scale)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = (x: number, y: number) =>
    (data[(y * scale + scale / 2) * side * scale + x * scale + scale / 2] ?? 255) < 128;
  return { side, dark };
}

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

it('draws the three finder patterns in a quiet zone', async () => {
  const { side, dark } = await seen(`https://tongdian.example/#/look?token=${'x'.repeat(60)}`);
  const at = (x0: number, y0: number) =>
    finder.map((row, y) => [...row].map((_, x) => (dark(x0 + x, y0 + y) ? '#' : '.')).join(''));
  for (const [x, y] of [
    [4, 4],
    [side - 11, 4],
    [4, side - 11],
  ] as const)
    expect(at(x, y)).toEqual(finder);
  for (let i = 0; i < side; i++)
    expect([dark(i, 3), dark(3, i), dark(i, side - 4)]).toEqual([false, false, false]);
});

it('draws another code for another text', () => {
  expect(drawnCode('a')).not.toBe(drawnCode('b'));
});
