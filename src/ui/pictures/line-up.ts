import type { ClientError } from '@/cloud/messages';

/** One chosen picture, from the album to the cloud. */
export interface Chosen {
  /** Ours, for lists. */
  key: string;
  /** What is shown: the file on the phone, or the address of one that was there before. */
  preview: string;
  phase: 'sending' | 'ready' | 'failed' | 'refused';
  /** 0 to 100, while it is sent. */
  percent: number;
  /** Known once it is `ready`. */
  pictureId?: string;
  /** How a form already names it, where it was there before. */
  ref?: string;
  error?: ClientError;
}

/** Codes that another try may mend; any other is about the picture itself. */
const passing: readonly ClientError['code'][] = ['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL'];

export const entered = (key: string, preview: string): Chosen => ({
  key,
  preview,
  phase: 'sending',
  percent: 0,
});

/** The line-up with one of its pictures changed; without it where it was removed meanwhile. */
export const changed = (all: readonly Chosen[], key: string, change: Partial<Chosen>): Chosen[] =>
  all.map((one) => (one.key === key ? { ...one, ...change } : one));

export const failedWith = (error: ClientError): Partial<Chosen> => ({
  phase: passing.includes(error.code) ? 'failed' : 'refused',
  error,
});

/** What a form needs: the ids in order, and whether it may go. */
export function standing(all: readonly Chosen[]): { ids: string[]; sending: boolean; troubled: boolean } {
  return {
    ids: all.flatMap(({ phase, pictureId }) => (phase === 'ready' && pictureId ? [pictureId] : [])),
    sending: all.some(({ phase }) => phase === 'sending'),
    troubled: all.some(({ phase }) => phase === 'failed' || phase === 'refused'),
  };
}

/** How a form names each of those that are ready, in order: as it did before, or `picture:<id>`. */
export const refsOf = (all: readonly Chosen[]): string[] =>
  all.flatMap(({ phase, ref, pictureId }) => {
    if (phase !== 'ready') return [];
    return ref ?? (pictureId ? `picture:${pictureId}` : []);
  });

/** The line-up with one of its pictures a place further on, or back. */
export function moved(all: readonly Chosen[], key: string, by: 1 | -1): Chosen[] {
  const at = all.findIndex((one) => one.key === key);
  const one = all[at];
  const other = all[at + by];
  if (!one || !other) return [...all];
  return all.map((each) => (each === one ? other : each === other ? one : each));
}
