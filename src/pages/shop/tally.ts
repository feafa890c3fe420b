import type { CountedModule, ModuleCount } from '../../../domain/homepage/modules';

/** What was counted and not told yet, by shop. */
export class Tally {
  private readonly shops = new Map<string, Map<CountedModule, ModuleCount>>();

  add(shopId: string, module: CountedModule, what: 'views' | 'taps'): void {
    const counts = this.shops.get(shopId) ?? new Map<CountedModule, ModuleCount>();
    const count = counts.get(module) ?? { module, views: 0, taps: 0 };
    counts.set(module, { ...count, [what]: Math.min(1000, count[what] + 1) });
    this.shops.set(shopId, counts);
  }

  /** All of it, by shop, which is told now and forgotten here. */
  take(): [shopId: string, counts: ModuleCount[]][] {
    const all = [...this.shops].map(([shopId, counts]): [string, ModuleCount[]] => [
      shopId,
      [...counts.values()],
    ]);
    this.shops.clear();
    return all;
  }
}
