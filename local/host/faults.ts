/** A failure to inject once, as `POST /dev/faults` takes it. */
export interface Fault {
  function: string;
  /** Any action when left out. */
  action?: string;
  /** The how-manieth wire call of the invocation, from 1. */
  call: number;
  when: 'before' | 'after' | 'kill';
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): Fault[];
  /** Takes the fault that fits this wire call, if one is waiting; each strikes once. */
  strike(functionName: string, action: string, call: number): Fault['when'] | undefined;
}

/** Faults wait here until the wire call they name comes by. */
export function createFaults(): Faults {
  let waiting: Fault[] = [];
  return {
    add: (fault) => void waiting.push(fault),
    clear: () => {
      waiting = [];
    },
    list: () => [...waiting],
    strike(functionName, action, call) {
      const at = waiting.findIndex(
        (f) => f.function === functionName && f.call === call && (!f.action || f.action === action),
      );
      return at < 0 ? undefined : waiting.splice(at, 1)[0]?.when;
    },
  };
}
