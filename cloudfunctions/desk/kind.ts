import type { DeskItemDoc } from '../../domain/desk';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';

export interface Decision {
  /** What it does, in one line for the operator. */
  does: string;
  /** Whether it can be made about this item; always, without it. */
  fits?(item: DeskItemDoc): boolean;
  /** Carries it out. It may come twice, and must then change nothing the second time. */
  act(item: DeskItemDoc, call: Call): Promise<unknown>;
}

export interface Trouble {
  subject: string;
  facts: DeskItemDoc['facts'];
}

/** One kind of thing on the desk: what may be decided about it, and how it gets there. */
export interface Kind {
  decisions: Readonly<Record<string, Decision>>;
  /** Troubles that stand somewhere and are to be laid on the desk, at most 100 from `skip` on. One operation. */
  find?(now: Ms, skip: number): Promise<Trouble[]>;
  /** What is to be seen of the subject now. */
  look?(item: DeskItemDoc, call: Call): Promise<Record<string, unknown>>;
}
