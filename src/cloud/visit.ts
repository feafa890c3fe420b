import type { Input, Outcome } from './call';
import { type LaunchInfo, toldOf } from './entering';
import { entrance, launchInfo } from './launch';

type Launch = NonNullable<Input<'homepage', 'get'>['launch']>;

/** The way in as a call carries it. */
export const launchInput = (): Launch => toldOf(launchInfo());

/** A page is told of once for each way in; more pages than these nobody opens in one visit. */
const most = 200;
let way: LaunchInfo | null = null;
const told = new Set<string>();

/**
 * Opens a page with the way in beside its question, where this page has not heard of it: a visit costs no call of its
 * own. A way in that was not heard is told again.
 */
export async function visiting<T>(
  page: string,
  ask: (beside: { launch?: Launch }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const came = await entrance();
  if (way !== came || told.size >= most) told.clear();
  way = came;
  const answer = await ask(told.has(page) ? {} : { launch: launchInput() });
  if (answer.ok && came === way) told.add(page);
  return answer;
}

/** The query of a link that is passed on, with who passes it on where the page said so. */
export function sharedQuery(
  query: Readonly<Record<string, string>>,
  share: string | null | undefined,
): string {
  const fields = Object.entries(share ? { ...query, s: share } : query);
  return fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}
