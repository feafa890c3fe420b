import { resolve } from 'node:path';

export const SEEDS = ['demo', 'empty', 'large'] as const;
export type Seed = (typeof SEEDS)[number];

export interface ServerArguments {
  data: string;
  /** 0 takes a free one. */
  port: number;
  seed: Seed;
  /** Built functions; a test brings its own. */
  functions: string;
  timers: boolean;
  /** Loads every function in every worker at the start, so that no first call waits for it. */
  warm: boolean;
}

/** Reads `--data <dir> --port <n> --seed demo|empty|large --functions <dir> --no-timers --no-warm`. @throws RangeError */
export function readArguments(args: readonly string[], root: string): ServerArguments {
  const known = ['--data', '--port', '--seed', '--functions', '--no-timers', '--no-warm'];
  const value = (name: string) => {
    const at = args.indexOf(name);
    if (at >= 0 && args[at + 1] === undefined) throw new RangeError(`${name} wants a value`);
    return at < 0 ? undefined : args[at + 1];
  };
  const stranger = args.find((arg) => arg.startsWith('--') && !known.includes(arg));
  if (stranger) throw new RangeError(`unknown option ${stranger}; known: ${known.join(' ')}`);
  const port = Number(value('--port') ?? 8720);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError('--port wants 0 to 65535');
  const seed = (value('--seed') ?? 'demo') as Seed;
  if (!SEEDS.includes(seed)) throw new RangeError(`--seed wants one of ${SEEDS.join(', ')}`);
  return {
    data: resolve(value('--data') ?? resolve(root, '.data')),
    port,
    seed,
    functions: resolve(value('--functions') ?? resolve(root, 'dist', 'cloudfunctions')),
    timers: !args.includes('--no-timers'),
    warm: !args.includes('--no-warm'),
  };
}
