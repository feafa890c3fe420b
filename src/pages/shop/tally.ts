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

  /** All of a shop, which is told now and forgotten here. */
  take(shopId: string): ModuleCount[] {
    const counts = [...(this.shops.get(shopId)?.values() ?? [])];
    this.shops.delete(shopId);
    return counts;
  }
}
