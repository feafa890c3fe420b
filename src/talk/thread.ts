import type { Message } from './message';

/** What was said, as far as it is on the phone. */
export interface Thread {
  /** Pages above, the nearest first; each in its own order. */
  older: readonly (readonly Message[])[];
  /** The page at the bottom, and all that came since. */
  latest: readonly Message[];
  /** Of the next page above; null when all is here. */
  cursor: string | null;
  /** What a message is called in the list: the key under which it was sent from here, so that it keeps its place. */
  keys: Readonly<Record<string, string>>;
}

export const noThread: Thread = { older: [], latest: [], cursor: null, keys: {} };

/** A talk that was just opened. What was on its way keeps its key. */
export const started = (messages: readonly Message[], cursor: string | null): Thread => ({
  ...noThread,
  latest: messages,
  cursor,
});

/** With one more page above. */
export const extended = (thread: Thread, page: readonly Message[], cursor: string | null): Thread => ({
  ...thread,
  older: page.length > 0 ? [...thread.older, page] : thread.older,
  cursor,
});

export const keyOf = (thread: Thread, { messageId }: Message): string => thread.keys[messageId] ?? messageId;

/**
 * With what an answer brought: new messages in their place, changed ones in place of what they were. A poll looks
 * back a little, so that most comes twice: the very same thread is answered where nothing is new.
 */
export function merged(thread: Thread, messages: readonly Message[]): Thread {
  return messages.reduce(withOne, thread);
}

/** With a message that was sent from here under `key`, and what followed from it. */
export function confirmed(thread: Thread, key: string, messages: readonly Message[]): Thread {
  const own = messages[0];
  const next = merged(thread, messages);
  return own ? { ...next, keys: { ...next.keys, [own.messageId]: key } } : next;
}

function withOne(thread: Thread, message: Message): Thread {
  const latest = replaced(thread.latest, message);
  if (latest) return latest === thread.latest ? thread : { ...thread, latest };
  for (const [n, page] of thread.older.entries()) {
    const next = replaced(page, message);
    if (next === page) return thread;
    if (next) return { ...thread, older: thread.older.map((one, i) => (i === n ? next : one)) };
  }
  const later = thread.latest.findIndex(({ order }) => order > message.order);
  const place = later < 0 ? thread.latest.length : later;
  return {
    ...thread,
    latest: [...thread.latest.slice(0, place), message, ...thread.latest.slice(place)],
  };
}

/** The page with this message as it is now; the page itself where that is no news; null where it is not in it. */
function replaced(page: readonly Message[], message: Message): readonly Message[] | null {
  const at = page.findIndex(({ messageId }) => messageId === message.messageId);
  const known = page[at];
  if (!known) return null;
  // A picture's address is new with every answer: the one that is shown already stays.
  if (known.changedAt >= message.changedAt && known.picture !== '') return page;
  if (known.changedAt >= message.changedAt && known.picture === message.picture) return page;
  return page.map((one, i) => (i === at ? message : one));
}

/** The last place that the other side may be told was read. */
export const lastSeq = (thread: Thread): number => Math.max(0, ...thread.latest.map(({ seq }) => seq));
