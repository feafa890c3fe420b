import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newRequestId } from '@/cloud/call';
import { type UploadTry, uploadPicture } from '@/cloud/upload';
import type { PictureUse } from '../../../domain/picture';
import { type Chosen, changed, entered, failedWith, moved, refsOf, standing } from './line-up';
import { shrink } from './shrink';

export interface Pictures {
  all: readonly Chosen[];
  most: number;
  /** Of those that are ready, in order: what an action takes. */
  ids: string[];
  /** The same with those that were there before: what a form takes that changes what it has. */
  refs: string[];
  /** Some are still on their way: the form waits. */
  sending: boolean;
  /** Some did not get there: the form asks first. */
  troubled: boolean;
  choose(): Promise<void>;
  retry(key: string): void;
  remove(key: string): void;
  move(key: string, by: 1 | -1): void;
  clear(): void;
}

/** One that was put up before, by its id or as the form names it; `url` null while it may not be seen. */
interface Kept {
  pictureId?: string;
  ref?: string;
  url: string | null;
}

const there = ({ pictureId, ref, url }: Kept, i: number): Chosen => ({
  ...entered(pictureId ?? `there-${i}`, url ?? ''),
  phase: 'ready',
  ...(pictureId ? { pictureId } : {}),
  ...(ref ? { ref } : {}),
});

/** Pictures that a form is about, after those it had: chosen, made small, put up one beside the other, each by itself again if it fails. */
export function usePictures(use: PictureUse, most = 9, first: readonly Kept[] = []): Pictures {
  const [all, setAll] = useState<Chosen[]>(() => first.map(there));
  const tries = useRef(new Map<string, UploadTry>());

  async function send(key: string) {
    const one = tries.current.get(key);
    if (!one) return;
    const change = (what: Partial<Chosen>) => setAll((now) => changed(now, key, what));
    change({ phase: 'sending', percent: 0, error: undefined });
    let told = 0;
    const outcome = await uploadPicture(one, (percent) => {
      // Each step redraws the form: four are as telling as a hundred.
      if (percent - told < 25) return;
      told = percent;
      change({ percent });
    });
    change(
      outcome.ok
        ? { phase: 'ready', percent: 100, pictureId: outcome.data.pictureId }
        : failedWith(outcome.error),
    );
  }

  async function add(filePath: string) {
    const key = newRequestId();
    setAll((now) => (now.length < most ? [...now, entered(key, filePath)] : now));
    tries.current.set(key, { filePath: await shrink(filePath), use });
    await send(key);
  }

  return {
    all,
    most,
    ...standing(all),
    refs: refsOf(all),
    move: (key, by) => setAll((now) => moved(now, key, by)),
    async choose() {
      const room = most - all.length;
      if (room <= 0) return;
      const picked = await Taro.chooseMedia({
        count: room,
        mediaType: ['image'],
        sourceType: ['album', 'camera'],
        sizeType: ['compressed'],
      }).catch(() => null);
      const files = (picked?.tempFiles ?? []).slice(0, room);
      await Promise.all(files.map(({ tempFilePath }) => add(tempFilePath)));
    },
    retry: (key) => void send(key),
    remove(key) {
      tries.current.delete(key);
      setAll((now) => now.filter((one) => one.key !== key));
    },
    clear() {
      tries.current.clear();
      setAll([]);
    },
  };
}
