import { type ListPlace, topOfList } from '@/ui/long-list';

/** Where somebody was in an answer: how far down, and what the list had drawn. */
export interface AnswerPlace {
  scrollTop: number;
  list: ListPlace;
}

const most = 10;
const places = new Map<string, AnswerPlace>();

/** The place in the answer to a question: the top where nobody was there yet. */
export function placeIn(key: string): AnswerPlace {
  const known = places.get(key);
  const place = known ?? { scrollTop: 0, list: topOfList() };
  places.delete(key);
  places.set(key, place);
  for (const oldest of places.keys()) {
    if (places.size <= most) break;
    places.delete(oldest);
  }
  return place;
}

/** Somebody asks anew and begins at the top. */
export function forgetPlace(key: string): void {
  places.delete(key);
}
