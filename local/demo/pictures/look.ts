/** What a picture can be asked for: the good, its colours, its size and how many of it, and where it stands. */
import type { Ink } from './ink';

/** Colours of a good. `main` its body, `deep` its shadowed or second part, `soft` its pale part, `accent` the small thing the eye finds. */
export interface Palette {
  readonly main: string;
  readonly deep: string;
  readonly soft: string;
  readonly accent: string;
}

export interface Look extends Palette {
  /** A style of the same good: another topping, cut, pattern. */
  readonly kind: number;
}

/** Draws a good standing at (0,0), about 500 wide and up to 560 high, upwards in negative y. */
export type Good = (ink: Ink, look: Look) => string;

export const PALETTES = {
  chili: { main: '#c8402b', deep: '#7d1f16', soft: '#f3d9b8', accent: '#e9a23b' },
  tomato: { main: '#d95b3d', deep: '#93301f', soft: '#f7dfc6', accent: '#f2c14e' },
  broth: { main: '#b9813f', deep: '#6e4520', soft: '#f0ddb9', accent: '#5f8a3a' },
  wheat: { main: '#d9b06a', deep: '#94693a', soft: '#f5e6c8', accent: '#b5512f' },
  date: { main: '#8e2f2a', deep: '#541a1a', soft: '#edd3bf', accent: '#d39a4a' },
  soy: { main: '#4a2c22', deep: '#2a1712', soft: '#e8d5bd', accent: '#c0392b' },
  moss: { main: '#6d8250', deep: '#3c4d2f', soft: '#e3e6d0', accent: '#c9a24b' },
  celadon: { main: '#8fb3a0', deep: '#55796a', soft: '#e4eee6', accent: '#b98f56' },
  jade: { main: '#3f7f6b', deep: '#235043', soft: '#d9e9e0', accent: '#d9b36a' },
  pine: { main: '#2f5d4c', deep: '#183a2f', soft: '#d5e2d8', accent: '#e08d3c' },
  teal: { main: '#2f7f86', deep: '#194f56', soft: '#d6e8e7', accent: '#f0a24a' },
  sky: { main: '#7fa8c9', deep: '#466e92', soft: '#e3edf4', accent: '#f2b85c' },
  navy: { main: '#2d4363', deep: '#18273f', soft: '#dbe2ec', accent: '#d8a24a' },
  indigo: { main: '#3d5a94', deep: '#22365f', soft: '#dde5f2', accent: '#e3b04b' },
  lilac: { main: '#a493c4', deep: '#69588c', soft: '#ece6f4', accent: '#e9b7a1' },
  plum: { main: '#7a3b57', deep: '#4a1f34', soft: '#efdce4', accent: '#d9a441' },
  rose: { main: '#d98a8f', deep: '#a0545c', soft: '#f9e6e4', accent: '#c79a5b' },
  blush: { main: '#ecc0b4', deep: '#c28878', soft: '#fbeee9', accent: '#c98b4f' },
  coral: { main: '#e8785a', deep: '#a8452e', soft: '#fbe3d8', accent: '#f5c35b' },
  orange: { main: '#ee8a2f', deep: '#b4561a', soft: '#fde8cf', accent: '#5f8a3a' },
  mustard: { main: '#d9a033', deep: '#94671b', soft: '#f8ebcb', accent: '#3f5d7c' },
  lemon: { main: '#f2cf4d', deep: '#b8902a', soft: '#fdf5d6', accent: '#5d8c4a' },
  sage: { main: '#a7b59a', deep: '#6b7c62', soft: '#edf0e6', accent: '#c98f63' },
  leaf: { main: '#5f9a4b', deep: '#355f2d', soft: '#e2efd8', accent: '#f0c04f' },
  sand: { main: '#d8c3a2', deep: '#a08660', soft: '#f6efe2', accent: '#8a5a3b' },
  oat: { main: '#e9dfcf', deep: '#b9a88f', soft: '#faf6ee', accent: '#a5784f' },
  kraft: { main: '#bd925f', deep: '#7e5a34', soft: '#efe0c8', accent: '#2f4a3e' },
  walnut: { main: '#7b5236', deep: '#472c1b', soft: '#eadbc9', accent: '#d1a05b' },
  cocoa: { main: '#5b3a2a', deep: '#341f16', soft: '#e9d8c8', accent: '#d08b4c' },
  brick: { main: '#a9523a', deep: '#6b2d1e', soft: '#f1dcd0', accent: '#e2b25c' },
  ink: { main: '#33373d', deep: '#1a1c20', soft: '#e1e3e6', accent: '#c8a35a' },
  slate: { main: '#5f6b76', deep: '#38424b', soft: '#e4e8eb', accent: '#d98a3d' },
  steel: { main: '#b4bcc3', deep: '#77818a', soft: '#eef1f3', accent: '#7a4d2e' },
  snow: { main: '#f4f1ec', deep: '#c9c2b8', soft: '#fdfcfa', accent: '#c2a06a' },
  cream: { main: '#f3e6cf', deep: '#cdb48c', soft: '#fcf7ec', accent: '#b8733f' },
  cobalt: { main: '#2f57a6', deep: '#1a3470', soft: '#eef2f8', accent: '#2f57a6' },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
