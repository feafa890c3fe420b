import { button, el, pick } from './dom';
import { ask } from './server';
import { words } from './words';

interface Identity {
  as: string;
  openid: string;
  roles: string[];
  name?: string;
}

/** Where the H5 app keeps who it is logged in as. */
const SESSION = 'tongdian.local.session';

function current(): string {
  try {
    return (JSON.parse(localStorage.getItem(SESSION) ?? '{}') as { data?: { as?: string } }).data?.as ?? '';
  } catch {
    return '';
  }
}

async function become(as: string): Promise<void> {
  const { token } = await ask<{ token: string }>('POST', '/dev/login', { as });
  localStorage.setItem(SESSION, JSON.stringify({ data: { as, token } }));
  await showPeople();
  window.open('/', 'tongdian');
}

export async function showPeople(): Promise<void> {
  const { identities } = await ask<{ identities: Identity[] }>('GET', '/dev/identities');
  const now = current();
  const people = identities.map((who) => {
    const card = button('', () => void become(who.as), 'person');
    card.append(el('b', {}, who.name ?? who.as), el('span', {}, who.roles.join(' · ') || who.openid));
    card.setAttribute('aria-pressed', String(who.as === now));
    return card;
  });
  const fresh = button(`＋ ${words.visitor}`, () => void become(`new:${Date.now().toString(36)}`));
  pick('#identities .people').replaceChildren(...people, fresh);
}
