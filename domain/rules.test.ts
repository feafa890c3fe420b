import { ruleNames, rulesInForce } from './rules';
import lines from './rules.json';

test('without overrides the file is in force', () => {
  const { rules, ignored } = rulesInForce();
  expect(rules['order.unpaidMinutes']).toBe(30);
  expect(ignored).toEqual([]);
});

test('an override of a known rule takes its place and touches no other', () => {
  const { rules } = rulesInForce({ 'order.unpaidMinutes': 5 });
  expect(rules['order.unpaidMinutes']).toBe(5);
  expect(rules['order.autoConfirmDays']).toBe(lines['order.autoConfirmDays'].value);
});

test.each([
  ['an unknown name', { 'order.nothing': 1 }],
  ['a text', { 'order.unpaidMinutes': '5' }],
  ['a negative number', { 'order.unpaidMinutes': -1 }],
  ['no number', { 'order.unpaidMinutes': Number.NaN }],
  ['a name of Object.prototype', { constructor: 1 }],
])('%s is ignored and named', (_, overrides) => {
  const { rules, ignored } = rulesInForce(overrides);
  expect(ignored).toEqual(Object.keys(overrides));
  expect(Object.keys(rules)).toEqual(ruleNames);
  expect(rules['order.unpaidMinutes']).toBe(30);
});

test('each rule says where it comes from, when that was read, and whether it is sure', () => {
  for (const line of Object.values(lines)) {
    expect(line.source.length).toBeGreaterThan(5);
    expect(line.checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(typeof line.verified).toBe('boolean');
  }
});
