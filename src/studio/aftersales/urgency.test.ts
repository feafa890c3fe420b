import { urgency } from './urgency';

const hour = 3_600_000;

it.each([
  [25, 'calm'],
  [24, 'soon'],
  [7, 'soon'],
  [6, 'now'],
  [-1, 'now'],
])('takes %i hours as %s', (left, how) => {
  expect(urgency(1000 + left * hour, 1000)).toBe(how);
});
