import type { MessageCard } from '../../domain/documents';
import { readSessionFrom, type SessionFrom } from '../../domain/service/session-from';
import type { Ms, Openid } from '../../domain/units';
import type { ParsedInputOf } from '../platform/contract';
import { digest } from '../platform/digest';
import type { PushContract } from './contract';

export type PushEvent = ParsedInputOf<PushContract, 'take'>;

interface Pushed {
  openid: Openid;
  /** Tells this push from every other of the user; the same for a repeat. */
  key: string;
  /** Tells two of one second apart: WeChat's ids rise. */
  tie: string;
  at: Ms;
}

/** A push of WeChat, parsed once; what is no type of ours is kept as it came. */
export type Incoming = Pushed &
  (
    | { kind: 'text'; text: string }
    | { kind: 'image'; media: { id: string; url: string } }
    | { kind: 'page'; card: MessageCard & { kind: 'page' } }
    | { kind: 'enter'; from: SessionFrom | null }
    | { kind: 'event'; event: string; raw: PushEvent }
    | { kind: 'unknown'; text: string }
  );

const text = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';
/** Pictures that WeChat keeps are https; nothing else is shown to anybody. */
const address = (value: unknown): string => {
  const url = text(value, 500);
  return /^https?:\/\/[\w.-]*\.(?:qpic|qlogo|weixin\.qq)\.c/.test(url) ? url : '';
};

export function parse(event: PushEvent): Incoming {
  const pushed = pushedOf(event);
  switch (event.MsgType) {
    case 'text':
      return { ...pushed, kind: 'text', text: text(event.Content, 2000) };
    case 'image':
      return {
        ...pushed,
        kind: 'image',
        media: { id: text(event.MediaId, 200), url: address(event.PicUrl) },
      };
    case 'miniprogrampage':
      return { ...pushed, kind: 'page', card: pageCard(event) };
    case 'event':
      return event.Event === 'user_enter_tempsession'
        ? { ...pushed, kind: 'enter', from: readSessionFrom(event.SessionFrom) }
        : { ...pushed, kind: 'event', event: text(event.Event, 64), raw: event };
    default:
      return { ...pushed, kind: 'unknown', text: kept(event) };
  }
}

const pageCard = (event: PushEvent) => ({
  kind: 'page' as const,
  title: text(event.Title, 100),
  path: text(event.PagePath, 500),
  thumb: address(event.ThumbUrl),
});

/**
 * Messages are told apart by MsgId, a number or a text; events have none and go by user, time and event. A number
 * beyond what a double holds was rounded on its way here: two such ids may read alike, so the content counts as well.
 */
function pushedOf(event: PushEvent): Pushed {
  const id = event.MsgId ?? '';
  const rounded = typeof id === 'number' && !Number.isSafeInteger(id);
  const said = digest(10, kept(event));
  const key =
    id === ''
      ? `${event.CreateTime}/${event.Event ?? event.MsgType}/${said}`
      : rounded
        ? `${BigInt(id)}/${event.CreateTime}/${said}`
        : `${id}`;
  const tie = id === '' ? `e${said}` : typeof id === 'number' ? String(BigInt(Math.trunc(id))) : id;
  return { openid: event.FromUserName, key, tie: tie.slice(0, 80), at: event.CreateTime * 1000 };
}

/** What an unknown type holds, without what the service added to it. */
function kept(event: PushEvent): string {
  const { userInfo: _, action: __, input: ___, ...own } = event;
  return JSON.stringify(own, Object.keys(own).sort()).slice(0, 2000);
}
