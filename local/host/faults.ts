/** A failure to inject once, as `POST /dev/faults` takes it. */
export interface Fault {
  function: string;
  /** Any action when left out. */
  action?: string;
  /** The how-manieth wire call of the invocation, from 1. */
  call?: number;
  /** In place of `call`: the next call of this interface of WeChat's, such as `customerServiceMessage.send`. */
  api?: string;
  when: 'before' | 'after' | 'kill';
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): Fault[];
  /** Runs `by` before the first wire call that fits takes effect: whoever else acts just then. */
  overtake(fits: (made: WireCall) => boolean, by: (made: WireCall) => Promise<unknown>): void;
  /** What overtakes this wire call, under way; nothing for nearly all. */
  overtaken(made: WireCall): Promise<unknown> | undefined;
  /** Takes the fault that fits this wire call, if one is waiting; each strikes once. */
  strike(made: WireCall): Fault['when'] | undefined;
  /** Tells of every wire call that functions make, until what it answers is called. */
  watch(hear: (made: WireCall) => void): () => void;
}

/** A wire call of a function: `request` as the wire names it, such as `database.getDocument`. */
export interface WireCall {
  function: string;
  action: string;
  /** Whose it is: no two invocations have the same. */
  invocation: string;
  call: number;
  request: string;
  /** Of WeChat's interfaces, which; empty for every other call. */
  api: string;
}

/** Faults wait here until the wire call they name comes by. */
export function createFaults(): Faults {
  let waiting: Fault[] = [];
  let overtaking: Parameters<Faults['overtake']>[] = [];
  const watchers = new Set<(made: WireCall) => void>();
  return {
    add: (fault) => void waiting.push(fault),
    clear: () => {
      waiting = [];
      overtaking = [];
    },
    list: () => [...waiting],
    overtake: (...one) => void overtaking.push(one),
    overtaken(made) {
      const at = overtaking.findIndex(([fits]) => fits(made));
      return at < 0 ? undefined : overtaking.splice(at, 1)[0]?.[1](made);
    },
    strike(made) {
      for (const hear of watchers) hear(made);
      const at = waiting.findIndex(
        (f) =>
          f.function === made.function &&
          (f.api ? f.api === made.api : f.call === made.call) &&
          (!f.action || f.action === made.action),
      );
      return at < 0 ? undefined : waiting.splice(at, 1)[0]?.when;
    },
    watch(hear) {
      watchers.add(hear);
      return () => void watchers.delete(hear);
    },
  };
}
