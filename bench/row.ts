/** One measured number beside what it should be. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  /** The most it may be, or with `atLeast` the least. Without one the row only informs. */
  target?: number;
  atLeast?: boolean;
  /** What is in the number, or how it was taken. */
  note?: string;
}

/** A part of the bench: what `--only` names. */
export interface Part {
  name: string;
  about: string;
  /** What it stands on: nothing, the local cloud running, or the demo street's data with the cloud stopped. */
  needs: 'nothing' | 'server' | 'data';
  run(bench: Bench): Promise<Row[]>;
}

/** What a part is given. */
export interface Bench {
  root: string;
  /** Base address of the local cloud that this run started. */
  base: string;
  /** Where that cloud keeps its files. */
  data: string;
  say(line: string): void;
}

/** The value with as many above it as below; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] as number;
}

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] as number;
}
