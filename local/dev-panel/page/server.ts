import { pick } from './dom';

/** Asks the local cloud; a refusal is shown at the bottom of the page and rejects. */
export async function ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const data = (await answer.json()) as T & { error?: string };
  if (!answer.ok) {
    note(data.error ?? String(answer.status));
    throw new Error(data.error ?? String(answer.status));
  }
  return data;
}

let quiet: ReturnType<typeof setTimeout> | undefined;

export function note(text: string): void {
  pick('#note').textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    pick('#note').textContent = '';
  }, 4000);
}
