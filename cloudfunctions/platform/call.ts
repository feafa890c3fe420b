import type { Role } from '../../domain/roles';
import type { Rules } from '../../domain/rules';
import type { Ms, Openid } from '../../domain/units';
import type { Envelope, ErrorCode } from './contract';

/** Who calls and under what: given to every handler by the door. Identity is WeChat's word alone. */
export interface Call {
  /** Empty for a visitor without a login, for WeChat's own calls and for the timer. */
  openid: Openid;
  appid: string;
  env: string;
  /** The client's id of this write, or empty where the action takes none. */
  requestId: string;
  now: Ms;
  rules: Rules;
  /** The caller's role in the shop that the input names; null where no membership was asked for. */
  role: Role | null;
  /** When the work must stop by itself: 70 % of the function's time-out. */
  stopAt: Ms;
  log(what: string, facts?: Record<string, unknown>): void;
}

export function ok<T>(data: T): { ok: true; data: T } {
  return { ok: true, data };
}

/** An expected refusal. `message` is one plain Chinese sentence; `field` the input's path that is to blame. */
export function refuse(
  code: ErrorCode,
  message: string,
  field?: string,
  details?: Record<string, unknown>,
): { ok: false; error: Extract<Envelope<never>, { ok: false }>['error'] } {
  return {
    ok: false,
    error: { code, message, ...(field ? { field } : {}), ...(details ? { details } : {}) },
  };
}
