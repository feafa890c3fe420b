import type { Records } from './records';

/** What a stand-in knows of all that happened, so that a test can stand on another copy of the street. */
export interface Memory {
  /** Knows nothing any more. */
  forget(): void;
  /** All of it, to be compared. */
  known(): unknown;
  /** Keeps what is known now. @returns what puts it back, as often as it is called */
  keep(): () => void;
}

/** A memory that consists of these tables. */
export const memoryOf = (...tables: Records<unknown>[]): Memory => ({
  forget() {
    for (const table of tables) table.clear();
  },
  known: () => tables.map((table) => table.entries()),
  keep() {
    const kept = tables.map((table) => ({ table, entries: table.entries() }));
    return () => {
      for (const { table, entries } of kept) table.restore(entries);
    };
  },
});
