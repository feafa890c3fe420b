import { randomUUID } from 'node:crypto';

/** Temporary media as WeChat keeps them: what shoppers sent, and what was handed over to be sent to them. */
export interface Media {
  /** Keeps bytes under a new media id. */
  put(bytes: Uint8Array): string;
  /** undefined where the id is unknown or over. */
  get(mediaId: string): Uint8Array | undefined;
}

/** WeChat keeps three days; here as long as the cloud runs, the newest few. */
const most = 200;

export function openMedia(): Media {
  const kept = new Map<string, Uint8Array>();
  return {
    put(bytes) {
      const id = randomUUID();
      kept.set(id, bytes);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest) kept.delete(oldest);
      return id;
    },
    get: (mediaId) => kept.get(mediaId),
  };
}
