import type { Outcome } from '@/cloud/call';
import type { Card, Message, Says } from './message';
import {
  afterFailure,
  entered,
  inDoubt,
  nextToSend,
  type Outgoing,
  released,
  retried,
  retryIn,
} from './outbox';
import { confirmed, extended, merged, noThread, started, type Thread } from './thread';

/** Both in one: what is sent leaves the one and enters the other in a single step. */
export interface Held {
  thread: Thread;
  box: readonly Outgoing[];
}

type Sent = Promise<Outcome<{ messages: Message[] }>>;

export interface Ways {
  /** Sends one message; what comes back begins with it. The same id is the same message. */
  send(says: Says, requestId: string): Sent;
  /** Brings a chosen picture to the cloud; tried again where it ended. */
  takeUp(key: string): Promise<Outcome<Says>>;
  /** What is on its way outlives the page. */
  keep(box: readonly Outgoing[]): void;
  kept(): Outgoing[];
  onChange(held: Held): void;
}

/** A conversation on the phone: what was said, and what is on its way, in order and each message sent once. */
export class Correspondence {
  held: Held = { thread: noThread, box: [] };
  private running = false;
  private over = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ways: Ways) {}

  /** The latest page was answered. What did not get away before goes on its way again. */
  begin(messages: readonly Message[], cursor: string | null): void {
    const { box } = this.held;
    const kept = this.ways.kept().filter(({ key }) => !box.some((one) => one.key === key));
    this.change({ thread: started(messages, cursor), box: [...kept, ...box] });
    void this.pump();
  }

  /** A poll was answered. So the network is there. */
  merge(messages: readonly Message[]): void {
    const thread = merged(this.held.thread, messages);
    if (thread !== this.held.thread) this.change({ ...this.held, thread });
    if (this.held.box.some(({ phase }) => phase === 'offline')) this.release();
  }

  /** The page above was answered. */
  extend(messages: readonly Message[], cursor: string | null): void {
    this.change({ ...this.held, thread: extended(this.held.thread, messages, cursor) });
  }

  /** Says something. Never refuses: it stands in the list, and what became of it beside it. */
  say(key: string, says: Says | null, shown: { text?: string; card?: Card | null; picture?: string }): void {
    this.changeBox([...this.held.box, entered(key, Date.now(), { says, ...shown })]);
    void this.pump();
  }

  retry(key: string): void {
    this.changeBox(retried(this.held.box, key));
    void this.pump();
  }

  drop(key: string): void {
    this.changeBox(this.held.box.filter((one) => one.key !== key));
    void this.pump();
  }

  /** The network is back, or some time has passed: those that wait for it try again. */
  release(): void {
    if (retryIn(this.held.box) === null) return;
    this.changeBox(released(this.held.box));
    void this.pump();
  }

  /** Something of ours may be stored without our knowing: what a poll brings could be the same. */
  inDoubt = (): boolean => inDoubt(this.held.box);

  end(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  private async pump(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let one = this.next(); one; one = this.next()) await this.sendOne(one);
    this.running = false;
    const wait = retryIn(this.held.box);
    clearTimeout(this.timer);
    if (wait !== null && !this.over) this.timer = setTimeout(() => this.release(), wait);
  }

  private next = (): Outgoing | null => (this.over ? null : nextToSend(this.held.box));

  private async sendOne({ key, says }: Outgoing): Promise<void> {
    this.changeOne(key, (one) => ({ ...one, phase: 'sending' }));
    const outcome = await this.trySend(key, says);
    if (!outcome.ok) return this.changeOne(key, (one) => afterFailure(one, outcome.error));
    const { thread, box } = this.held;
    this.change({
      thread: confirmed(thread, key, outcome.data.messages),
      box: box.filter((one) => one.key !== key),
    });
  }

  /** A picture goes up first; once it is there it has an id, and may be kept. */
  private async trySend(key: string, says: Says | null): Sent {
    if (says) return this.ways.send(says, key);
    const taken = await this.ways.takeUp(key);
    if (!taken.ok) return taken;
    this.changeOne(key, (one) => ({ ...one, says: taken.data }));
    return this.ways.send(taken.data, key);
  }

  private changeOne(key: string, change: (one: Outgoing) => Outgoing): void {
    this.changeBox(this.held.box.map((one) => (one.key === key ? change(one) : one)));
  }

  private changeBox(box: readonly Outgoing[]): void {
    this.change({ ...this.held, box });
  }

  /** After the page is gone nothing is told: what is kept then goes on when it is opened again. */
  private change(next: Held): void {
    if (this.over) return;
    if (next.box !== this.held.box) this.ways.keep(next.box);
    this.held = next;
    this.ways.onChange(next);
  }
}
