import type { OrderDoc } from '../../domain/documents';
import { maskedReceiver } from './views';

const of = (userName: string, telNumber: string) =>
  maskedReceiver({ address: { userName, telNumber } as OrderDoc['address'] });

test.each([
  ['林小满', '13800001234', '林** 138****1234'],
  ['欧阳', '13800001234', '欧* 138****1234'],
  ['李', '+86 138 0000 1234', '李* 138****1234'],
  ['Ann Example', '123456', 'A** ****'],
])('%s %s is shown as %s', (name, phone, shown) => {
  expect(of(name, phone)).toBe(shown);
});
