import { button, el, pick, table } from './dom';
import { ask, note } from './server';
import { locale, words } from './words';

interface Clock {
  now: number;
  offset: number;
}
interface Timer {
  function: string;
  name: string;
  config: string;
  nextAt?: number;
}

let offset = 0;

/** Times are shown as Beijing has them, where timers are read. */
export function clockText(ms: number, withDay = true): string {
  const day = withDay ? ({ month: '2-digit', day: '2-digit' } as const) : {};
  return new Date(ms).toLocaleString(locale, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
    timeZone: 'Asia/Shanghai',
  });
}

function tick(): void {
  const hours = offset / 3_600_000;
  const shift =
    offset === 0 ? words.real : `${words.ahead} ${hours > 0 ? '+' : ''}${hours.toFixed(2)} ${words.hours}`;
  pick('#clock').replaceChildren(clockText(Date.now() + offset), el('small', {}, `UTC+8 · ${shift}`));
}

async function move(body: { advance: number } | { now: number }): Promise<void> {
  offset = (await ask<Clock>('POST', '/dev/clock', body)).offset;
  tick();
  await showTimers();
}

export async function showTimers(): Promise<void> {
  const { timers } = await ask<{ timers: Timer[] }>('GET', '/dev/timers');
  const rows = timers.map((t) => [
    { text: t.function },
    { text: t.config },
    { text: t.nextAt ? clockText(t.nextAt) : '' },
    { text: button(words.run, () => void run(t.function)) },
  ]);
  pick('#timers').replaceChildren(table([words.fn, 'cron', words.next, ''], rows, words.empty));
}

async function run(name: string): Promise<void> {
  const answer = await ask<{ delivered: boolean; ms?: number }>('POST', `/dev/timers/${name}`);
  note(`${name}: ${answer.delivered ? words.done : words.failed} ${answer.ms ?? ''} ms`);
}

export async function startClock(): Promise<void> {
  offset = (await ask<Clock>('GET', '/dev/clock')).offset;
  const jump = (label: string, ms: number) => button(`+${label}`, () => void move({ advance: ms }));
  pick('#jumps').replaceChildren(
    jump(`10 ${words.minutes}`, 600_000),
    jump(`31 ${words.minutes}`, 1_860_000),
    jump(`1 ${words.days}`, 86_400_000),
    jump(`11 ${words.days}`, 11 * 86_400_000),
    button(words.backToNow, () => void move({ now: Date.now() })),
  );
  tick();
  setInterval(tick, 1000);
  await showTimers();
}
