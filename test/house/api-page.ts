import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contracts } from '../../cloudfunctions/contracts';
import type { Action, Contract } from '../../cloudfunctions/platform/contract';
import { doorErrors } from '../../cloudfunctions/platform/contract';
import { functionSettings, invokeRule } from '../../cloudfunctions/platform/function-settings';

/** The page of all actions, written from the contracts. `npx tsx test/house/api-page.ts` writes docs/api.md anew. */
export function apiPage(): string {
  const functions = Object.entries(contracts).map(([name, contract]) => functionPart(name, contract));
  return [
    '# Actions',
    '',
    'Written from the contracts; a test holds it to them. Whole schemas: `GET /contract` of the local cloud.',
    '',
    'A call is `{action, input, requestId?}`; an answer `{ok: true, data}` or `{ok: false, error: {code, message, field?, details?}}`.',
    `Every action may also refuse with ${doorErrors.map((e) => `\`${e}\``).join(', ')}.`,
    '',
    ...functions,
  ].join('\n');
}

function functionPart(name: string, contract: Contract): string {
  const rule = invokeRule(contract);
  const reach = rule === true ? 'anyone' : rule === false ? 'no client' : 'clients after login';
  return [
    `## ${name}`,
    `Reached by ${reach}; ends after ${functionSettings[name]?.timeoutSeconds ?? 20} s.`,
    '',
    '| action | does | who | takes | writes | refuses with |',
    '|---|---|---|---|---|---|',
    ...Object.entries(contract).map(([action, a]) => row(action, a)),
    '',
  ].join('\n');
}

function row(name: string, { does, who, input, writes, counts, idempotency, errors }: Action): string {
  const fields = Object.entries((input as { entries?: Record<string, { type: string }> }).entries ?? {}).map(
    ([field, schema]) => `${field}${schema.type === 'optional' || schema.type === 'nullish' ? '?' : ''}`,
  );
  const repeat = idempotency === 'requestId' ? ', once a request id' : idempotency ? ', safe to repeat' : '';
  const cells = [
    `\`${name}\``,
    does,
    who.replaceAll('|', ' or '),
    fields.join(', '),
    writes === 'none' ? (counts ? `counts ${counts}` : '') : `${writes}${repeat}`,
    errors.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

if (process.argv[1] === __filename) {
  writeFileSync(path.join(__dirname, '..', '..', 'docs', 'api.md'), apiPage());
}
