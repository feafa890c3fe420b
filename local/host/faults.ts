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
  /** Takes the fault that fits this wire call, if one is waiting; each strikes once. */
  strike(made: WireCall): Fault['when'] | undefined;
  /** Tells of every wire call that functions make, until what it answers is called. */
  watch(hear: (made: WireCall) => void): () => void;
}

/** A wire call of a function: `request` as the wire names it, such as `database.getDocument`. */
export interface WireCall {
  function: string;
  action: string;
  call: number;
  request: string;
  /** Of WeChat's interfaces, which; empty for every other call. */
  api: string;
}

/** Faults wait here until the wire call they name comes by. */
export function createFaults(): Faults {
  let waiting: Fault[] = [];
  const watchers = new Set<(made: WireCall) => void>();
  return {
    add: (fault) => void waiting.push(fault),
    clear: () => {
      waiting = [];
    },
    list: () => [...waiting],
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
