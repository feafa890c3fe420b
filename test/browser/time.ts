import type { Locator, Page } from 'playwright-core';
import { post } from '../weapp/host/carrier';

/** An answer is drawn within this; where the machine is slow, time passes once more, and the last is waited for. */
const drawn = 600;
const turns = 5;

/**
 * One time for a local cloud and some pages, which can be moved on: what is due by then is done at once, at the pace
 * that it would have by itself. Between moves it goes on as usual.
 */
export class SharedTime {
  private moved = 0;

  private constructor(
    private readonly base: string,
    private readonly pages: readonly Page[],
  ) {}

  /** Takes the clocks of pages in hand; before they show anything. */
  static async of(base: string, pages: readonly Page[]): Promise<SharedTime> {
    await Promise.all(pages.map(({ clock }) => clock.install()));
    return new SharedTime(base, pages);
  }

  now(): number {
    return Date.now() + this.moved;
  }

  /** Moves all of them on, the cloud first. */
  async passes(ms: number): Promise<void> {
    await post(this.base, '/dev/clock', { advance: ms });
    this.moved += ms;
    await Promise.all(this.pages.map(({ clock }) => clock.fastForward(ms)));
  }

  /** Lets time pass by so much, and again, until something is shown. */
  async brings(shown: Locator, every: number): Promise<void> {
    for (let turn = 1; turn < turns; turn++) {
      await this.passes(every);
      const there = await shown.waitFor({ timeout: drawn }).then(
        () => true,
        () => false,
      );
      if (there) return;
    }
    await this.passes(every);
    await shown.waitFor();
  }
}
