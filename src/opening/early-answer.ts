import type { Letter } from '@/cloud/carrier';

/** What a browser's html began before the program was there; see `early.ts`. */
export interface Early {
  functionName: string;
  /** The letter as JSON. */
  letter: string;
  /** Who asked; empty for a visitor without a login. */
  token: string;
  answer: Promise<unknown>;
  at: number;
}

/** An answer that nobody took so soon is not the page's that asks now. */
const freshMs = 20_000;

declare global {
  var tongdianEarly: Early | undefined;
}

/** The answer to this very letter, where it was asked early by the same person. It is given once. */
export async function earlyAnswer(
  functionName: string,
  letter: Letter,
  token: string,
): Promise<{ answer: unknown } | null> {
  const early = fresh();
  if (!early || early.functionName !== functionName || early.letter !== JSON.stringify(letter)) return null;
  globalThis.tongdianEarly = undefined;
  if (early.token !== token) return null;
  return early.answer.then(
    (answer) => ({ answer }),
    () => null,
  );
}

function fresh(): Early | undefined {
  const early = globalThis.tongdianEarly;
  return early && Date.now() - early.at < freshMs ? early : undefined;
}
