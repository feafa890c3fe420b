import type { Invocation, WireCounts } from './port';

const none = (): WireCounts => ({ ops: 0, functions: 0, storage: 0, openapi: 0, pay: 0 });

/** An invocation while it may use the wire. */
export interface Running {
  invocation: Invocation;
  counts: WireCounts;
  /** Wire calls so far, of whatever kind. */
  calls: number;
  fenced: boolean;
}

/** Which count an action belongs to. */
export function kindOf(action: string): keyof WireCounts {
  if (action.startsWith('database.')) return 'ops';
  if (action.startsWith('functions.')) return 'functions';
  if (action.startsWith('storage.')) return 'storage';
  return action === 'wx.wxPayApi' ? 'pay' : 'openapi';
}

/** The invocations that may use the wire now. */
export class Invocations {
  private readonly running = new Map<string, Running>();

  open(invocation: Invocation): void {
    this.running.set(invocation.token, { invocation, counts: none(), calls: 0, fenced: false });
  }

  /** Undefined for a token that was never given out, has ended or is fenced. */
  find(token: string | null): Running | undefined {
    const found = token === null ? undefined : this.running.get(token);
    return found?.fenced ? undefined : found;
  }

  counts(token: string): WireCounts {
    return { ...(this.running.get(token)?.counts ?? none()) };
  }

  close(token: string): WireCounts {
    const counts = this.counts(token);
    this.running.delete(token);
    return counts;
  }
}
