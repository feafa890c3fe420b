import type { Letter } from '@/cloud/carrier';
import { enteredBy, SINGLE_PAGE, toldOf } from '@/cloud/entering';
import { fetched } from '@/cloud/local-call';
import { type Session, sessionKey } from '@/cloud/local-people';
import type { Early } from './early-answer';
import { openings } from './openings';

/** Files of each page by its path, those of the app itself left out; put before this script by the build. */
declare const TONGDIAN_FILES: Readonly<Record<string, readonly string[]>>;
/** The page that an address without one opens. */
const home = 'pages/discover/index';

/*
 * Runs in a browser before anything of the program is there, from the html itself: fetches the page's files beside the
 * app's, asks the page's question, and fetches its largest picture as soon as the answer names it. The program takes over
 * what it finds here (`early-answer.ts`); where its own letter is another one, it asks by itself.
 */
const { path, query } = route(location.hash);
const opening = openings[path];
if (opening) begin(opening);
else fetchPage();

/** The page's own files are run after the app: on a slow line they take their turn after the question, beside the picture. */
function fetchPage(): void {
  for (const file of TONGDIAN_FILES[path] ?? [])
    preload(file, file.endsWith('.css') ? 'style' : 'script', 'low');
}

function begin({ functionName, action, asked, picture }: NonNullable<typeof opening>): void {
  const entered = enteredBy({ path, query, scene: 0 });
  const anonymous = entered.scene === SINGLE_PAGE;
  const token = anonymous ? '' : (saved() ?? globalThis.tongdianGuest)?.token;
  // Nobody to ask as: the program logs in first.
  if (!anonymous && !token) {
    fetchPage();
    return;
  }
  const letter: Letter = { action, input: { ...asked(query), launch: toldOf(entered) } };
  const answer = fetched(functionName, letter, token ?? '');
  const early: Early = {
    functionName,
    letter: JSON.stringify(letter),
    token: token ?? '',
    answer,
    at: Date.now(),
  };
  Object.assign(globalThis, { tongdianEarly: early });
  answer
    .then((said) => {
      const { ok, data } = said as { ok?: boolean; data?: unknown };
      const url = ok ? picture(data) : undefined;
      if (url) preload(url, 'image', 'high');
    })
    // The program finds it failed as well, and asks again.
    .catch(() => undefined)
    .then(fetchPage);
}

function route(hash: string): { path: string; query: Record<string, string> } {
  const [where = '', search = ''] = hash.replace(/^#?\/?/, '').split('?');
  const fields = search
    .split('&')
    .filter(Boolean)
    .map((field) => field.split(/=(.*)/s));
  fields.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return {
    path: where || home,
    query: Object.fromEntries(fields.map(([name, value = '']) => [name, value])),
  };
}

function preload(href: string, as: 'script' | 'style' | 'image', priority: 'high' | 'low'): void {
  const link = document.createElement('link');
  // The app's own files come first: they run while the page's are on their way.
  link.setAttribute('fetchpriority', priority);
  Object.assign(link, { rel: 'preload', as, href });
  document.head.append(link);
}

/** Who this browser was last time, as Taro keeps it. */
function saved(): Session | undefined {
  try {
    return (JSON.parse(localStorage.getItem(sessionKey) ?? '{}') as { data?: Session }).data;
  } catch {
    return undefined;
  }
}
