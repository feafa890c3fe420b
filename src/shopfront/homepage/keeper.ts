import type { Outcome } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import type { HomepageContent } from '../../../domain/blocks';
import type { Fault } from '../../../domain/fault';
import type { Difference } from '../../../domain/homepage/compare';
import type { Edit } from '../../../domain/homepage/edit';
import { begin, edited, type History, rebased, redo, undo } from '../../../domain/homepage/history';
import { type Clash, merge } from '../../../domain/homepage/merge';
import { same } from '../../../domain/homepage/merge-rows';

/** One save as it went out; sent again under the same id it is counted once. */
interface Sent {
  content: HomepageContent;
  version: number;
  requestId: string;
}

/** What lies on the phone until it is saved. */
export interface Kept {
  version: number;
  base: HomepageContent;
  content: HomepageContent;
  /** What was under way when the page was left: nobody knows whether it arrived. */
  sent?: Sent | null;
}

/** How a draft gets out: to the function, and onto the phone meanwhile. */
export interface KeeperDoor {
  save(
    input: { version: number; content: HomepageContent },
    requestId: string,
  ): Promise<Outcome<{ version: number; faults: Fault[]; unpublished: Difference[] }>>;
  keep(kept: Kept | null): void;
  /** Runs later, in so many ms; answers how to call it off. */
  later(run: () => void, ms: number): () => void;
  newRequestId(): string;
}

/** Who else wrote at the draft meanwhile. */
export interface Since {
  by: string;
  at: number;
  what: Difference[];
}

export interface Meeting {
  since: Since[];
  version: number;
  theirs: HomepageContent;
  clashes: Clash[];
}

/** `unreached`: nobody answers, and it is tried again; `refused`: it will not be taken as it is. */
export type Phase = 'saved' | 'waiting' | 'saving' | 'unreached' | 'clash' | 'refused';

export interface KeeperState {
  history: History;
  version: number;
  phase: Phase;
  faults: readonly Fault[];
  /** What is drafted and not published, as last saved. */
  unpublished: readonly Difference[];
  error: ClientError | null;
  meeting: Meeting | null;
  /** What others changed and was merged without a question. */
  merged: readonly Since[];
}

const pause = 700;
const longest = 30_000;
const unheard: readonly string[] = ['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL'];

/**
 * Keeps a draft: every edit is on the phone at once and saved a moment later, one save at a time. What nobody answered is
 * sent again as it was; what others wrote meanwhile is merged, and only where both wrote at the same thing it asks.
 */
export class Keeper {
  private base: HomepageContent;
  private sent: Sent | null = null;
  private busy = false;
  private tries = 0;
  private callOff: (() => void) | null = null;
  private readonly hearers = new Set<() => void>();
  state: KeeperState;

  constructor(
    seen: Pick<KeeperState, 'version' | 'faults' | 'unpublished'> & { content: HomepageContent },
    private door: KeeperDoor,
    kept: Kept | null = null,
  ) {
    this.base = seen.content;
    this.state = {
      history: begin(seen.content),
      version: seen.version,
      phase: 'saved',
      faults: seen.faults,
      unpublished: seen.unpublished,
      error: null,
      meeting: null,
      merged: [],
    };
    if (kept) this.takeUp(kept);
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  };
  readonly look = (): KeeperState => this.state;

  edit(edit: Edit, field: string | null = null): void {
    this.became(edited(this.state.history, edit, field));
  }
  undo(): void {
    this.became(undo(this.state.history));
  }
  redo(): void {
    this.became(redo(this.state.history));
  }

  /** Saves what is not saved yet, now. */
  async flush(): Promise<void> {
    this.callOff?.();
    await this.save();
  }

  /** Where both wrote at the same thing: mine stays, or theirs; everything else of both stays anyway. */
  settle(side: 'mine' | 'theirs'): void {
    const { meeting, history } = this.state;
    if (!meeting) return;
    const { theirs, version } = meeting;
    const content = side === 'theirs' ? merge(this.base, theirs, history.now).content : null;
    const on = rebased(history, this.base, theirs);
    this.base = theirs;
    const now = content ? { ...on, past: [...on.past, on.now], now: content } : on;
    this.set({ history: now, version, meeting: null, phase: 'waiting' });
    this.soon(0);
  }

  /**
   * What lies on the phone is the next keeper's from here on. Were it cleared by a save that ends only now, one that
   * asked for the draft meanwhile would show it as it was before.
   */
  stop(): void {
    this.callOff?.();
    this.hearers.clear();
    this.door = { ...this.door, keep: () => undefined, later: () => () => undefined };
  }

  /** A save that was under way goes first, as it was: had it arrived since, an editor would meet itself. */
  private takeUp({ version, base, content, sent = null }: Kept): void {
    const { history, version: seen } = this.state;
    const arrived = sent !== null && seen === sent.version + 1 && same(history.now, sent.content);
    if (seen === version) this.sent = sent;
    const mine = seen === version || arrived ? content : merge(base, content, history.now).content;
    if (same(mine, history.now) && !this.sent) this.door.keep(null);
    else this.became({ past: [history.now], now: mine, future: [], field: null });
  }

  private became(history: History): void {
    if (history === this.state.history) return;
    const asking = this.state.phase === 'clash';
    this.set({ history, phase: asking ? 'clash' : 'waiting', error: null });
    this.keep();
    if (!asking) this.soon(pause);
  }

  private soon(ms: number): void {
    this.callOff?.();
    this.callOff = this.door.later(() => void this.save(), ms);
  }

  private async save(): Promise<void> {
    if (this.busy || this.state.phase === 'clash') return;
    const { history, version } = this.state;
    if (!this.sent && same(history.now, this.base)) {
      this.done();
      return;
    }
    const sent = this.sent ?? { content: history.now, version, requestId: this.door.newRequestId() };
    this.sent = sent;
    this.busy = true;
    this.set({ phase: 'saving' });
    this.keep();
    const outcome = await this.door.save({ version: sent.version, content: sent.content }, sent.requestId);
    this.busy = false;
    if (!outcome.ok) {
      this.failed(outcome.error);
      return;
    }
    this.sent = null;
    this.tries = 0;
    this.base = sent.content;
    this.set({ ...outcome.data, error: null });
    if (same(this.state.history.now, this.base)) {
      this.done();
      return;
    }
    this.set({ phase: 'waiting' });
    this.keep();
    this.soon(pause);
  }

  private keep(): void {
    const { version, history } = this.state;
    this.door.keep({ version, base: this.base, content: history.now, sent: this.sent });
  }

  private done(): void {
    this.set({ phase: 'saved' });
    this.door.keep(null);
  }

  private failed(error: ClientError): void {
    if (unheard.includes(error.code)) {
      this.tries += 1;
      this.set({ phase: 'unreached', error });
      this.soon(Math.min(longest, 1000 * 2 ** this.tries));
      return;
    }
    this.sent = null;
    if (error.code === 'CHANGED_MEANWHILE') this.met(error);
    else this.set({ phase: 'refused', error });
  }

  private met({ details }: ClientError): void {
    const {
      version,
      content: theirs,
      since,
    } = details as {
      version: number;
      content: HomepageContent;
      since: Since[];
    };
    const { clashes } = merge(this.base, this.state.history.now, theirs);
    if (clashes.length > 0) {
      this.set({ phase: 'clash', meeting: { since, version, theirs, clashes } });
      return;
    }
    const history = rebased(this.state.history, this.base, theirs);
    this.base = theirs;
    this.set({ history, version, phase: 'waiting', merged: since });
    this.soon(0);
  }

  private set(more: Partial<KeeperState>): void {
    this.state = { ...this.state, ...more };
    for (const hear of this.hearers) hear();
  }
}
