import { cpus } from 'node:os';

/**
 * How much of the machine was left for this process, from now until the answer is asked for: 1 where no other
 * process ran, 0.25 where others took three quarters. A time that a queue took, multiplied by it, is what it would
 * have taken alone; time that this process spent waiting for nothing stays in it.
 */
export function shareFromNow(): () => number {
  const [busy, own, from] = [machineBusy(), process.cpuUsage(), performance.now()];
  return () => {
    const used = process.cpuUsage(own);
    const others = machineBusy() - busy - (used.user + used.system) / 1000;
    const there = cpus().length * (performance.now() - from);
    return Math.min(1, Math.max(0.02, 1 - others / there));
  };
}

/** ms that all cores worked since the machine started. */
const machineBusy = (): number =>
  cpus().reduce((ms, { times }) => ms + times.user + times.nice + times.sys + times.irq, 0);
