/** What is counted on a homepage: how often it was seen, and how often it was tapped. */
export const countedModules = [
  'background',
  'showcase',
  'categories',
  'goods',
  'live',
  'follow',
  'group',
] as const;
export type CountedModule = (typeof countedModules)[number];

export interface ModuleCount {
  module: CountedModule;
  views: number;
  taps: number;
}

/** The sum of several rows, one a module, in the order of the page; what nobody saw counts 0. */
export function summed(
  rows: readonly { views: Readonly<Record<string, number>>; taps: Readonly<Record<string, number>> }[],
): ModuleCount[] {
  const sum = (of: 'views' | 'taps', module: CountedModule) =>
    rows.reduce((n, row) => n + (row[of][module] ?? 0), 0);
  return countedModules.map((module) => ({
    module,
    views: sum('views', module),
    taps: sum('taps', module),
  }));
}
