import type { DemoIdentity } from '../../../local/host/front/dev-routes';

const person = (openid: string): DemoIdentity => ({ as: openid, openid, roles: [] });

export const buyers = ['an', 'bo', 'chen', 'du', 'er', 'fang'];

/** Who ships for which shop. */
export const shippers = { tea: 'ships-tea', cup: 'owner-cup' } as const;

/** Who answers after-sales of the tea shop. */
export const answerer = 'answers-tea';

/** Everybody who comes to the street. */
export const people: readonly DemoIdentity[] = [...buyers, ...Object.values(shippers), answerer].map(person);
