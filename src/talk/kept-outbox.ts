import Taro from '@tarojs/taro';
import { currentIdentity } from '@/cloud/session';
import { entered, type Outgoing } from './outbox';

const KEY = 'tongdian.talk.outbox';
/** More are not kept: nobody writes so many without a network. */
const most = 30;

type Kept = Record<string, Pick<Outgoing, 'key' | 'at' | 'says' | 'text' | 'card'>[]>;

/** On the local cloud several people share one phone. */
const placeOf = (place: string): string => `${TONGDIAN_ENV ? '' : currentIdentity()} ${place}`;

const all = (): Kept => Taro.getStorageSync<Kept | ''>(KEY) || {};

/** What was written in a conversation and never got away: under its first id, so that nothing is sent twice. */
export function keptOutbox(place: string): Outgoing[] {
  const kept = all()[placeOf(place)] ?? [];
  return kept.map(({ key, at, ...what }) => entered(key, at, what));
}

/** Keeps what has not got away yet. A picture that never reached the cloud cannot be kept: its file goes with the page. */
export function keepOutbox(place: string, box: readonly Outgoing[]): void {
  const kept = all();
  const name = placeOf(place);
  const rows = box
    .filter(({ says }) => says !== null)
    .slice(-most)
    .map(({ key, at, says, text, card }) => ({ key, at, says, text, card }));
  if (rows.length === 0 && !kept[name]) return;
  if (rows.length > 0) kept[name] = rows;
  else delete kept[name];
  Taro.setStorageSync(KEY, kept);
}
