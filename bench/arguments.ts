export interface Arguments {
  /** Names of the parts to run; empty means all. */
  only: string[];
  /** Write the table into docs/bench.md. */
  record: boolean;
}

/** `--full`: parts that take less time or a shorter past than their targets mean take all of it. */
export const full = process.argv.includes('--full');

/**
 * Reads `--only <part>[,<part>]` and `--record`; `--full` is read above.
 * @throws RangeError naming what is not known.
 */
export function readArguments(argv: readonly string[], parts: readonly string[]): Arguments {
  const only: string[] = [];
  let record = false;
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--record') record = true;
    else if (argv[i] === '--only') only.push(...(argv[++i] ?? '').split(',').filter(Boolean));
    else if (argv[i] !== '--full')
      throw new RangeError(`unknown argument ${argv[i]}; known: --only <part>, --record, --full`);
  }
  const stranger = only.find((name) => !parts.includes(name));
  if (stranger !== undefined) throw new RangeError(`no part ${stranger}; parts: ${parts.join(', ')}`);
  return { only, record };
}
