import type { DevClock } from './clock';
import { type Cron, parseCron } from './cron';
import type { FunctionHost } from './host';
import type { Outcome } from './types';

export interface Timer {
  function: string;
  name: string;
  config: string;
  /** ms UTC on the cloud's clock. */
  lastAt?: number;
  nextAt?: number;
}

export interface Timers {
  list(): Timer[];
  /** Runs a function's timer now; undefined where it has none. */
  run(functionName: string): Promise<Outcome> | undefined;
  /** Starts everything that is due by the cloud's clock; called every second, and whenever the clock moved. */
  check(): void;
  /** From here on they fire by themselves. */
  begin(): void;
  close(): void;
}

interface Entry extends Timer {
  cron: Cron;
  seen: number;
}

/**
 * The timer triggers of all functions. A clock set forward fires each due timer once, not once for every moment
 * it skipped; a clock set back starts counting from there.
 */
export function startTimers(host: FunctionHost, clock: DevClock, ticking: boolean): Timers {
  const entries: Entry[] = host.functions().flatMap((f) =>
    f.triggers.map((t) => ({
      function: f.name,
      name: t.name,
      config: t.config,
      cron: parseCron(t.config),
      seen: clock.now(),
    })),
  );

  function fire(entry: Entry): Promise<Outcome> {
    entry.lastAt = clock.now();
    const event = {
      Type: 'Timer',
      TriggerName: entry.name,
      Time: new Date(entry.lastAt).toISOString(),
      Message: '',
    };
    return host.invoke(entry.function, event, { source: 'wx_trigger' });
  }

  function check(): void {
    const now = clock.now();
    for (const entry of entries) {
      const due = entry.cron.nextAfter(Math.min(entry.seen, now));
      entry.seen = now;
      if (due !== undefined && due <= now) void fire(entry);
    }
  }

  let beat: NodeJS.Timeout | undefined;
  const begin = () => {
    beat ??= setInterval(check, 1000);
  };
  if (ticking) begin();
  return {
    list: () =>
      entries.map(({ function: name, name: timer, config, lastAt, cron }) => ({
        function: name,
        name: timer,
        config,
        lastAt,
        nextAt: cron.nextAfter(clock.now()),
      })),
    run(functionName) {
      const entry = entries.find((e) => e.function === functionName);
      return entry && fire(entry);
    },
    check,
    begin,
    close: () => clearInterval(beat),
  };
}
