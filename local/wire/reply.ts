import { randomUUID } from 'node:crypto';
import { StoreError } from '../store/errors';
import type { WireReply } from './port';

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer of the service: HTTP 200 whatever it says; the SDK looks at `code`. */
export function answer(body: Record<string, unknown>): WireReply {
  return {
    status: 200,
    headers: { 'content-type': JSON_TYPE },
    body: JSON.stringify({ requestId: randomUUID(), ...body }),
  };
}

/** WeChat Pay's own answer. The SDK takes a body of exactly `JSON_TYPE` for a refusal, so this one is typed otherwise. */
export const bytesOf = (body: unknown): WireReply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** A refusal of the service. Codes that the SDK knows become its numbers, all others -501001. */
export const failure = (code: string, message: string): WireReply => answer({ code, message });

/** What the caller did wrong; everything else is a fault of ours. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function fromError(error: unknown): WireReply {
  if (error instanceof StoreError || error instanceof WireError) return failure(error.code, error.message);
  const message = error instanceof Error ? error.message : String(error);
  if (/^[A-Z]+_[A-Z_]+$/.test(message)) return failure(message, `[${message}]`);
  return failure('SYS_ERR', `[InternalError] ${message}`);
}

export const notFound: WireReply = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'not found',
};

/** No answer at all: the connection is closed. */
export const hangUp: WireReply = { status: 0, headers: {}, body: '' };
