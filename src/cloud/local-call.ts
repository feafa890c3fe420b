import type { Letter } from './carrier';

/** How a letter goes to a function of the local cloud: where, and what says whose it is. */
export const localCall = (functionName: string, token: string) => ({
  url: `${TONGDIAN_LOCAL}/cloud/${functionName}`,
  headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
});

/** The same by the browser itself. Rejects when no answer came. */
export async function fetched(
  functionName: string,
  letter: Letter,
  token: string,
  more: Pick<RequestInit, 'keepalive'> = {},
): Promise<unknown> {
  const { url, headers } = localCall(functionName, token);
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(letter), headers, ...more });
  return answer.json();
}
