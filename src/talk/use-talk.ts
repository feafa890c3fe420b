import Taro from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { newRequestId, type Outcome } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import { type UploadTry, uploadPicture } from '@/cloud/upload';
import { shrink } from '@/ui/pictures/shrink';
import { Correspondence, type Held, type Ways } from './correspondence';
import { keepOutbox, keptOutbox } from './kept-outbox';
import type { Card, Message, Says } from './message';
import { onNetworkBack } from './network';

interface TalkWays extends Pick<Ways, 'send'> {
  /** Names the conversation on this phone. */
  place: string;
  /** The page above. */
  history(cursor: string): Promise<Outcome<{ messages: Message[]; nextCursor: string | null }>>;
}

/** What can be done; the same functions for as long as the page lives. */
export interface TalkActs {
  begin(messages: readonly Message[], cursor: string | null): void;
  merge(messages: readonly Message[]): void;
  say(says: Says, shown: { text?: string; card?: Card }): void;
  /** Lets the person choose a picture and sends it. */
  sayPicture(): Promise<void>;
  retry(key: string): void;
  drop(key: string): void;
  inDoubt(): boolean;
}

export interface Talk extends Held, TalkActs {
  /** Further up. */
  extend(): void;
  extending: boolean;
  /** Why there is no further page. */
  trouble: ClientError | null;
}

/** A conversation for as long as its page lives. `place` stays the same. */
export function useTalk(ways: TalkWays): Talk {
  const latest = useRef(ways);
  latest.current = ways;
  const [talking] = useState(() => new Talking(latest));
  const [held, setHeld] = useState(talking.letters.held);
  const [extending, setExtending] = useState(false);
  const [trouble, setTrouble] = useState<ClientError | null>(null);
  useEffect(() => {
    talking.onChange = setHeld;
    const stop = onNetworkBack(() => talking.letters.release());
    return () => {
      talking.letters.end();
      stop();
    };
  }, [talking]);
  const acts = useMemo(() => talking.acts(), [talking]);
  const extend = () => {
    const { cursor } = talking.letters.held.thread;
    if (!cursor || extending) return;
    setExtending(true);
    setTrouble(null);
    void latest.current.history(cursor).then((outcome) => {
      setExtending(false);
      if (outcome.ok) talking.letters.extend(outcome.data.messages, outcome.data.nextCursor);
      else setTrouble(outcome.error);
    });
  };
  return { ...held, ...acts, extending, trouble, extend };
}

/** The correspondence with the phone's album and memory around it. */
class Talking {
  onChange: (held: Held) => void = () => undefined;
  readonly letters: Correspondence;
  private readonly files = new Map<string, UploadTry>();

  constructor(ways: { current: TalkWays }) {
    this.letters = new Correspondence({
      send: (says, requestId) => ways.current.send(says, requestId),
      takeUp: (key) => this.takeUp(key),
      keep: (box) => keepOutbox(ways.current.place, box),
      kept: () => keptOutbox(ways.current.place),
      onChange: (held) => this.onChange(held),
    });
  }

  acts(): TalkActs {
    const { letters } = this;
    return {
      begin: (messages, cursor) => letters.begin(messages, cursor),
      merge: (messages) => letters.merge(messages),
      say: (says, shown) => letters.say(newRequestId(), says, shown),
      sayPicture: () => this.choose(),
      retry: (key) => letters.retry(key),
      drop: (key) => letters.drop(key),
      inDoubt: letters.inDoubt,
    };
  }

  private async choose(): Promise<void> {
    const picked = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    }).catch(() => null);
    const chosen = picked?.tempFiles[0]?.tempFilePath;
    if (!chosen) return;
    const key = newRequestId();
    this.files.set(key, { filePath: await shrink(chosen), use: 'support' });
    this.letters.say(key, null, { picture: chosen });
  }

  private async takeUp(key: string): Promise<Outcome<Says>> {
    const file = this.files.get(key);
    if (!file) return { ok: false, error: { code: 'BAD_FILE', message: '' } };
    const taken = await uploadPicture(file, () => undefined);
    return taken.ok ? { ok: true, data: { kind: 'image', pictureId: taken.data.pictureId } } : taken;
  }
}
