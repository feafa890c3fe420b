import { adjust } from './stock-adjust';

const stock = { _id: 's', available: 7, locked: 3 };
const who = { by: 'owner', reason: '盘点', at: 5 };

it.each([
  [{ diffType: 1, n: 5 } as const, 5],
  [{ diffType: 2, n: 7 } as const, -7],
  [{ diffType: 3, n: 3 } as const, -7],
  [{ diffType: 3, n: 30 } as const, 20],
])('%j changes what is available by %d', (adjustment, by) => {
  const adjusted = adjust(stock, adjustment, 'a', who);
  expect(adjusted).toMatchObject({ ok: true, by });
  if (adjusted.ok) {
    expect(adjusted.update.changes).toContainEqual({ field: 'available', by });
    expect(adjusted.update.when).toContainEqual({ field: 'adjusts.a', is: 'absent' });
  }
});

it.each([
  [{ diffType: 2, n: 8 } as const, 'BELOW_LOCKED'],
  [{ diffType: 3, n: 2 } as const, 'BELOW_LOCKED'],
  [{ diffType: 1, n: 10_000_000 } as const, 'TOO_MANY'],
])('%j is refused: %s', (adjustment, why) => {
  expect(adjust(stock, adjustment, 'a', who)).toEqual({ ok: false, why, least: 3 });
});

it('sets only what it saw', () => {
  const adjusted = adjust(stock, { diffType: 3, n: 9 }, 'a', who);
  expect(adjusted.ok && adjusted.update.when.slice(0, 2)).toEqual([
    { field: 'available', is: 'equal', value: 7 },
    { field: 'locked', is: 'equal', value: 3 },
  ]);
});
