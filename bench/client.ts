import type { Contracts, FunctionName } from '../cloudfunctions/contracts';
import type { Envelope, InputOf, OutputOf } from '../cloudfunctions/platform/contract';

/** What the local cloud noted about one call. */
export interface CallNote {
  function: string;
  action: string;
  ms: number;
  ops: number;
  bytesOut: number;
  cold: boolean;
  code: string;
}

/** Calls functions over HTTP as the mini program's local carrier does, through the real SDK behind it. */
export class Client {
  private constructor(
    private readonly base: string,
    private readonly token: string | null,
  ) {}

  static visitor(base: string): Client {
    return new Client(base, null);
  }

  /** A shopper who was never here before. */
  static async shopper(base: string, name: string): Promise<Client> {
    const response = await fetch(`${base}/dev/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: `new:${name}` }),
    });
    const { token } = (await response.json()) as { token: string };
    return new Client(base, token);
  }

  /** One call and how long it took from request to parsed answer, in ms. Throws on a refusal. */
  async call<F extends FunctionName, A extends keyof Contracts[F] & string>(
    fn: F,
    action: A,
    input: InputOf<Contracts[F], A>,
    requestId?: string,
  ): Promise<{ data: OutputOf<Contracts[F], A>; ms: number }> {
    const from = performance.now();
    const response = await fetch(`${this.base}/cloud/${fn}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ action, input, requestId }),
    });
    const answer = (await response.json()) as Envelope<OutputOf<Contracts[F], A>>;
    const ms = performance.now() - from;
    if (!answer.ok) throw new Error(`${fn}.${action}: ${JSON.stringify(answer.error ?? answer)}`);
    return { data: answer.data, ms };
  }
}

/** The local cloud's notes on its latest calls, newest first or last as it keeps them. */
export async function callNotes(base: string, fn: string, action: string): Promise<CallNote[]> {
  const response = await fetch(`${base}/dev/calls?limit=1000`);
  const { calls } = (await response.json()) as { calls: CallNote[] };
  return calls.filter((c) => c.function === fn && c.action === action);
}
