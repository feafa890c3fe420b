import { Blocked, Staging } from './staging';
import type { State } from './state';

interface Job {
  run: (staging: Staging) => unknown;
  transaction: string | undefined;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

type Result = { job: Job; value: unknown } | { job: Job; error: unknown };

/**
 * Runs writes one after another, and lets those that come while the disk is busy share the next flush. A write is
 * answered only when it is durable.
 */
export class Writer {
  flushes = 0;
  writes = 0;
  private queue: Job[] = [];
  private busy = false;
  private readonly flushing = new Set<Promise<void>>();

  constructor(private readonly state: State) {}

  /** Runs `run` against the newest state; what it stages is applied as one. */
  submit<T>(run: (staging: Staging) => T, transaction?: string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.enqueue({ run, transaction, resolve: resolve as (v: unknown) => void, reject });
    });
  }

  private enqueue(job: Job): void {
    this.queue.push(job);
    if (this.busy) return;
    this.busy = true;
    void this.loop();
  }

  /** Resolves when nothing is queued, running or being flushed. */
  async idle(): Promise<void> {
    while (this.busy || this.flushing.size > 0) {
      await Promise.all([...this.flushing, new Promise((resolve) => setImmediate(resolve))]);
    }
  }

  private async loop(): Promise<void> {
    // Those who ask in the same tick share a flush from the start.
    await Promise.resolve();
    while (this.queue.length > 0) await this.batch(this.queue.splice(0));
    this.busy = false;
  }

  private async batch(jobs: readonly Job[]): Promise<void> {
    const results: Result[] = [];
    const { visible, durable } = this.state.kv.write((put) => {
      for (const job of jobs) results.push(this.attempt(job, put));
    });
    const settled: Promise<void> = durable
      .then(
        () => this.answer(results),
        (error) => {
          for (const job of jobs) job.reject(error);
        },
      )
      .finally(() => this.flushing.delete(settled));
    this.flushing.add(settled);
    await visible.catch(() => undefined);
    this.state.visible = this.state.applied;
    this.state.forget();
  }

  private attempt(job: Job, put: (key: string, value: string | undefined) => void): Result {
    try {
      const staging = new Staging(this.state, job.transaction);
      const value = job.run(staging);
      staging.apply(put);
      return { job, value };
    } catch (error) {
      return { job, error };
    }
  }

  private answer(results: readonly Result[]): void {
    this.flushes++;
    for (const r of results) {
      if (!('error' in r)) {
        this.writes++;
        r.job.resolve(r.value);
      } else if (r.error instanceof Blocked) {
        void r.error.until.then(() => this.enqueue(r.job));
      } else r.job.reject(r.error);
    }
  }
}
