import type { Collection } from '../catalogue';
import type { Kv } from '../kv/port';

export interface Source {
  kv: Kv;
  collections: ReadonlyMap<string, Collection>;
}
