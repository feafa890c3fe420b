import { readFileSync } from 'node:fs';
import path from 'node:path';

const source = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8');

function theme(name: 'light' | 'dark'): Record<string, string> {
  const body = new RegExp(`@mixin ${name} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [hi = 0, lo = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (hi + 0.05) / (lo + 0.05);
}

const pairs = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'star', 'good', 'warn'].flatMap((text) =>
    ['bg', 'surface', 'sunken'].map((ground) => [text, ground] as const),
  ),
  ['accent', 'accent-soft'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['on-accent', 'accent-fill'],
] as const;

describe.each(['light', 'dark'] as const)('%s theme', (name) => {
  const colours = theme(name);
  it.each(pairs)('%s on %s can be read', (text, ground) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('has the same tokens in both themes', () => {
  expect(Object.keys(theme('dark'))).toEqual(Object.keys(theme('light')));
});
