import { el, pick } from './dom';
import { showFaults, startFaults } from './faults';
import { showCalls, showLog, showOutbox, showPayments } from './journal';
import { showPeople } from './people';
import { showTimers, startClock } from './time';
import { applyWords, words } from './words';

const EVERY_MS = 2000;

/** What changes by itself; what the reader is typing into stays. */
async function refresh(): Promise<void> {
  if (document.hidden) return;
  await Promise.allSettled([
    showCalls(),
    showLog(),
    showOutbox(),
    showPayments(),
    showTimers(),
    showFaults(),
  ]);
}

/** What scrolls can be reached and scrolled by keyboard, under its section's name. */
function nameScrollers(): void {
  for (const area of document.querySelectorAll<HTMLElement>('.people, .table, .lines')) {
    const title = area.closest('section')?.querySelector('h2')?.textContent ?? '';
    area.tabIndex = 0;
    area.setAttribute('role', 'region');
    area.setAttribute('aria-label', title);
  }
}

async function start(): Promise<void> {
  applyWords();
  nameScrollers();
  pick('#links').append(
    el('a', { href: '/', target: 'tongdian' }, words.shopper),
    el('a', { href: '/#/studio/overview/index', target: 'tongdian' }, words.studio),
    el('a', { href: '/contract' }, words.contract),
  );
  await Promise.allSettled([showPeople(), startClock(), startFaults(), refresh()]);
  setInterval(() => void refresh(), EVERY_MS);
}

void start();
