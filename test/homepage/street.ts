import type { HomepageContent } from '../../domain/blocks';
import { operator, type Street } from '../aftersales/street';
import { member } from '../orders/goods';
import { taken } from '../pictures/street';
import { arranged } from './content';

export const editor = { openid: 'owner-tea' };
export const colleague = { openid: 'edits-tea' };
const shopId = 'tea';

/** A second editor in the tea shop. */
export async function withColleague(street: Street): Promise<void> {
  await street.cloud.store.insert('members', [{ ...member(shopId, colleague.openid, 'editor') }]);
}

export const drafted = (street: Street) => street.done('homepage', 'draft', { shopId }, editor);

/** Saves a content over the draft as it stands; the version it has then. */
export async function saved(street: Street, content: HomepageContent = arranged()): Promise<number> {
  const { version } = await drafted(street);
  return (await street.done('homepage', 'save', { shopId, version, content }, editor)).version;
}

/** Saves and hands in; the number of the submission. */
export async function handedIn(street: Street, content?: HomepageContent): Promise<number> {
  const version = await saved(street, content);
  const { submission } = await street.done('homepage', 'submit', { shopId, version }, editor);
  return submission?.no ?? 0;
}

export const decidedAs = (street: Street, no: number, decision: 'approve' | 'reject', reason = '看过了') =>
  street.ask('desk', 'decide', { itemId: `homepage~${shopId}~${no}`, decision, reason }, operator);

export async function published(street: Street, content?: HomepageContent): Promise<void> {
  await decidedAs(street, await handedIn(street, content), 'approve');
}

export const pageOf = (street: Street) => street.done('homepage', 'get', { shopId });

/** A picture that the editor put up for the shop, not yet decided; how a content calls it. */
export const pictureFor = async (street: Street, find: 'pass' | 'review' | 'risky' = 'pass', who = editor) =>
  `picture:${await taken(street, find, 'shop', who.openid)}`;
