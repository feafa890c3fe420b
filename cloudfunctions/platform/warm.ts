const forgets: (() => void)[] = [];

/** What a module keeps between the calls of a warm function says here how it is forgotten. */
export const keptWarm = (forget: () => void): void => void forgets.push(forget);

/** Keeps nothing any more, as after a cold start: the local cloud asks for it where its clock was put back. */
export function cool(): void {
  for (const forget of forgets) forget();
}
