import { contract } from '../../../../cloudfunctions/orders/contract';
import { doorErrors } from '../../../../cloudfunctions/platform/contract';
import { refusalOf } from './refusal';

const refusal = (code: Parameters<typeof refusalOf>[0]['code'], field?: string) =>
  refusalOf({ code, message: '', ...(field ? { field } : {}) });

it('sends bad input back to the field that is to blame', () => {
  expect(refusal('BAD_INPUT', 'waybillId')).toEqual({ why: 'refusedWaybill', next: 'edit' });
  expect(refusal('BAD_INPUT', 'items.0.n')).toEqual({ why: 'refusedContents', next: 'edit' });
});

it('says that it does not know when no answer came, and lets one ask again', () => {
  expect(refusal('TIMEOUT')).toEqual({ why: 'refusedUnsure', next: 'again' });
  expect(refusal('OFFLINE')).toEqual({ why: 'refusedUnsure', next: 'again' });
});

it('has words of its own for each refusal of the action and of the door, but the unforeseen and those of visitors', () => {
  const known = [...contract.ship.errors, ...doorErrors].filter(
    (code) => !['INTERNAL', 'TOO_LARGE', 'UNKNOWN_ACTION', 'TOO_OFTEN'].includes(code),
  );
  for (const code of known) expect(refusal(code).why).not.toBe('refusedFailed');
});
