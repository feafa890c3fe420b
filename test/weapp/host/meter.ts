/** One `setData`: whose, which keys, and how many bytes of JSON crossed to the view. */
export interface SetDataRecord {
  page: string;
  keys: string[];
  bytes: number;
}

/** One call of a cloud function. `ok` is the envelope's; a call that got no answer has none. */
export interface CallRecord {
  fn: string;
  action: string;
  /** What it was asked. */
  input: unknown;
  ok: boolean;
  code?: string;
  /** Bytes of the answer. */
  bytes: number;
}

export interface Mark {
  setData: number;
  calls: number;
}

export interface Spent {
  setData: { count: number; bytes: number; records: SetDataRecord[] };
  calls: CallRecord[];
}

/** Counts what crosses a border: logic → view, and phone → cloud. */
export class Meter {
  readonly setData: SetDataRecord[] = [];
  readonly calls: CallRecord[] = [];
  /** Requests that have no answer yet. */
  underWay = 0;

  mark(): Mark {
    return { setData: this.setData.length, calls: this.calls.length };
  }

  /** What was spent since a mark; since the launch without one. */
  since(mark: Mark = { setData: 0, calls: 0 }): Spent {
    const records = this.setData.slice(mark.setData);
    const bytes = records.reduce((sum, one) => sum + one.bytes, 0);
    return { setData: { count: records.length, bytes, records }, calls: this.calls.slice(mark.calls) };
  }
}
