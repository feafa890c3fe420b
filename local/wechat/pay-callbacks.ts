import type { FunctionHost } from '../host/host';
import type { CallBack, PayLedger } from './pay-ledger';

/** Seconds of real time between tries. WeChat's own goes on for two days; here a day is enough. */
const BACK_OFF = [1, 2, 5, 15, 30, 60, 180, 600, 1800, 3600, 7200, 21_600, 43_200];

/** A call-back that was kept is delivered at once; the beat takes up only what a kill left undelivered. */
const PATIENCE_MS = 1000;

export interface CallBackSender {
  /** Keeps the call-back, then delivers it until the function answers `{errcode: 0}`. */
  send(id: string, functionName: string, event: Record<string, unknown>): Promise<void>;
  pending(): CallBack[];
  /** Resolves once none is on its way. */
  landed(): Promise<void>;
  /** Whether those that failed are tried again as real time goes on; they are, until told otherwise. */
  repeats(goesOn: boolean): void;
  close(): void;
}

/** Delivers pay call-backs to the function that `unifiedOrder` named, with SOURCE `wx_paycallback`. */
export function createCallBackSender(ledger: PayLedger, host: () => FunctionHost): CallBackSender {
  let closed = false;
  let repeating = true;
  const flying = new Map<string, Promise<void>>();

  /** Whoever asks while it is on its way waits for the same delivery. */
  function deliver(callBack: CallBack): Promise<void> {
    if (closed) return Promise.resolve();
    const known = flying.get(callBack.id);
    if (known) return known;
    const sent = send(callBack).finally(() => flying.delete(callBack.id));
    flying.set(callBack.id, sent);
    return sent;
  }

  async function send(callBack: CallBack): Promise<void> {
    const caller = { source: 'wx_paycallback' };
    const outcome = await host().invoke(callBack.functionName, callBack.event, caller);
    // Who forgot all payments meanwhile does not hear of this one again.
    if (closed || !ledger.callBacks.get(callBack.id)) return;
    const tries = callBack.tries + 1;
    const done = outcome.ok && acknowledged(outcome.text);
    const wait = BACK_OFF[tries - 1];
    const nextAt = done || wait === undefined ? null : Date.now() + wait * 1000;
    // Forgotten by a power cut, it is delivered once more.
    const refusedWith = done ? undefined : (outcome.ok ? outcome.text : outcome.error.errMsg).slice(0, 200);
    ledger.callBacks.note(callBack.id, { ...callBack, tries, done, nextAt, refusedWith });
  }

  function sweep(): void {
    if (!repeating) return;
    const now = Date.now();
    for (const callBack of ledger.callBacks.values()) {
      if (!callBack.done && callBack.nextAt !== null && callBack.nextAt <= now) void deliver(callBack);
    }
  }

  const beat = setInterval(sweep, 500);
  return {
    async send(id, functionName, event) {
      const callBack: CallBack = {
        id,
        functionName,
        event,
        tries: 0,
        nextAt: Date.now() + PATIENCE_MS,
        done: false,
      };
      ledger.callBacks.set(id, callBack);
      await ledger.flushed();
      await deliver(callBack);
    },
    pending: () => ledger.callBacks.values().filter((c) => !c.done),
    async landed() {
      while (flying.size > 0) await Promise.all(flying.values());
    },
    repeats(goesOn) {
      repeating = goesOn;
    },
    close() {
      closed = true;
      clearInterval(beat);
    },
  };
}

function acknowledged(text: string): boolean {
  try {
    const answer = JSON.parse(text) as { errcode?: unknown; errCode?: unknown } | null;
    return answer?.errcode === 0 || answer?.errCode === 0;
  } catch {
    return false;
  }
}
