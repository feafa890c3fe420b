import { checkCharacter } from '../../domain/licence';
import type { Street } from '../aftersales/street';
import { operator } from '../aftersales/street';
import { passedPicture } from '../orders/goods';

/** A licence number whose check character is right; `n` tells them apart. */
export function licenceNo(n: number, kind: 'enterprise' | 'individual' = 'enterprise'): string {
  const first17 = `${kind === 'enterprise' ? '91' : '92'}440300${String(n).padStart(9, '0')}`;
  return `${first17}${checkCharacter(first17)}`;
}

export const steps = (name: string, n = 1, mainCategoryId = 'stationery') => ({
  subject: {
    kind: 'enterprise' as const,
    licenceNo: licenceNo(n),
    company: '深圳市半坡文具有限公司',
    legalPerson: '林小满',
    pictures: [] as string[],
  },
  business: { mainCategoryId },
  front: { name, logo: '', intro: '一家文具店', city: '深圳' },
  account: { subMchId: '1900000109', contactName: '林小满', contactPhone: '13800001234' },
});

let made = 0;

/** The steps with pictures that the caller put up, and that passed. */
export async function withPictures(street: Street, openid: string, of: ReturnType<typeof steps>) {
  made += 1;
  const [licence, logo] = [`licence-${made}`, `logo-${made}`];
  const pictures = [
    passedPicture(licence, { openid, use: 'licence' }),
    passedPicture(logo, { openid, use: 'shop' }),
  ];
  await street.store.insert(
    'pictures',
    pictures.map((one) => ({ ...one })),
  );
  return {
    ...of,
    subject: { ...of.subject, pictures: [licence] },
    front: { ...of.front, logo: `picture:${logo}` },
  };
}

/** An opening that is filled in; its id and version. */
export async function filled(street: Street, openid: string, of: ReturnType<typeof steps>) {
  const whole = await withPictures(street, openid, of);
  const { openingId, version } = await street.done('openings', 'start', {}, { openid });
  const saved = await street.done('openings', 'save', { openingId, version, steps: whole }, { openid });
  return { openingId, version: saved.version };
}

/** The same, handed in. */
export async function submitted(street: Street, openid: string, of: ReturnType<typeof steps>) {
  const opening = await filled(street, openid, of);
  await street.done('openings', 'submit', opening, { openid });
  return opening;
}

export const decide = (street: Street, openingId: string, decision: 'approve' | 'sendBack' | 'decline') =>
  street.done('desk', 'decide', { itemId: `opening~${openingId}`, decision, reason: '已核对执照' }, operator);

/** A shop that was opened this way; its id. */
export async function approved(
  street: Street,
  openid: string,
  of: ReturnType<typeof steps>,
): Promise<string> {
  const { openingId } = await submitted(street, openid, of);
  await decide(street, openingId, 'approve');
  const { shopId } = await street.done('openings', 'get', { openingId }, { openid });
  if (!shopId) throw new Error('no shop came of it');
  return shopId;
}
