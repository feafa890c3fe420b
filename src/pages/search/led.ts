import { call } from '@/cloud/call';
import { anonymous } from '@/cloud/session';

/** What was told already: the same way is told once as long as the program runs. */
const told = new Set<string>();

/** Tells that a search led somewhere, so that it may be suggested to others. Nobody waits for it. */
export function tellLed(text: string, to: { shopId: string } | { productId: string }): void {
  const key = `${text} ${JSON.stringify(to)}`;
  if (text === '' || told.has(key) || anonymous()) return;
  told.add(key);
  void call('search', 'led', { text, ...to });
}
