import type { Cloud, Commands, Database } from './sdk';

/** Where the suite runs: the SDK, pointed at an environment. */
export interface Target {
  cloud: Cloud;
  db: Database;
  _: Commands;
  /** A collection that is empty and used by no other test. */
  fresh(): Promise<string>;
  /** The same, with a unique index on `code`. */
  unique(): Promise<string>;
  close(): Promise<void>;
}
