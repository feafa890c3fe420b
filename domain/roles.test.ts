import { roleAllows, roles } from './roles';

test('an owner may do whatever any member may', () => {
  for (const role of roles) expect(roleAllows('owner', [role])).toBe(true);
});

test('another role may do what names it and nothing else', () => {
  expect(roleAllows('fulfilment', ['fulfilment', 'service'])).toBe(true);
  expect(roleAllows('editor', ['fulfilment', 'service'])).toBe(false);
});
