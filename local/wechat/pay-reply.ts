import { randomBytes } from 'node:crypto';

/** Parameters and answers of the v2 interface, snake_case. */
export type Data = Record<string, unknown>;

/** Taken, with what the call gives. */
export const ok = (extra: Data): Data => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  nonce_str: randomBytes(16).toString('hex'),
  ...extra,
});
/** Refused by a rule of the trade. `err_code_des` in the words of the interface's documentation. */
export const no = (err_code: string, err_code_des: string): Data => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'FAIL',
  err_code,
  err_code_des,
});
/** Refused for its form. */
export const bad = (return_msg: string): Data => ({ return_code: 'FAIL', return_msg });

export function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
