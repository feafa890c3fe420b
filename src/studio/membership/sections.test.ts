import { contract as afterSales } from '../../../cloudfunctions/aftersales/contract';
import { contract } from '../../../cloudfunctions/orders/contract';
import { type Role, roleAllows, roles } from '../../../domain/roles';
import { maySee, mayShip, sectionsFor } from './sections';

const allowed = (who: string) => who.replace('merchant:', '').split('|') as Role[];

it.each([
  ['owner', ['overview', 'orders', 'aftersales']],
  ['editor', ['overview']],
  ['fulfilment', ['overview', 'orders', 'aftersales']],
  ['service', ['overview', 'orders', 'aftersales']],
] as const)('shows a %s their rooms', (role, keys) => {
  expect(sectionsFor(role).map((section) => section.key)).toEqual(keys);
});

it.each(roles)('opens no door to a %s that the functions would close', (role) => {
  expect(maySee(role, 'orders')).toBe(roleAllows(role, allowed(contract.board.who)));
  expect(maySee(role, 'aftersales')).toBe(roleAllows(role, allowed(afterSales.board.who)));
  expect(maySee(role, 'aftersales')).toBe(roleAllows(role, allowed(afterSales.accept.who)));
  expect(mayShip(role)).toBe(roleAllows(role, allowed(contract.ship.who)));
  expect(mayShip(role)).toBe(roleAllows(role, allowed(contract.changePrice.who)));
});
