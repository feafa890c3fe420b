import type { HomepageContent } from '../../domain/blocks';
import type { HomepageDraftDoc } from '../../domain/documents';
import { carried } from '../../domain/homepage/linked';
import { ordered } from '../../domain/homepage/order';
import { makePreview, previewLasts, readPreview } from '../../domain/homepage/preview-token';
import { shownContent } from '../../domain/homepage/shown';
import { showcaseGoods, withPictures } from '../../domain/homepage/walk';
import { pictureIdIn } from '../../domain/picture';
import type { Ms, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { secrets, sign } from '../platform/share';
import type { HomepageContract } from './contract';
import { draftOf } from './drafts';
import { goodsOf, picturesShown } from './read-draft';
import { changedMeanwhile } from './save';
import { noShop, shopClosed, shopHead } from './shop-head';

const viewer = 'member' as const;

/** The content that had this version when it was drafted or handed in; null where both went on since. */
const contentAt = (draft: HomepageDraftDoc, version: number): HomepageContent | null => {
  if (draft.version === version) return draft.content;
  return draft.submission?.version === version ? draft.submission.content : null;
};

/** Why this version cannot be looked at; null where it can. Two operations; four where nothing was drafted yet. */
export async function notToSee(shopId: ShopId, version: number) {
  const [shop, homepage] = await Promise.all([db.get('shops', shopId), db.get('homepages', shopId)]);
  if (!shop) return noShop();
  if (shop.status === 'closed') return shopClosed();
  const draft = await draftOf(shopId, homepage);
  return contentAt(draft, version) ? null : changedMeanwhile(draft, version);
}

/** Signs for the version that the editor has before them. Three operations; five where nothing was drafted yet. */
export async function previewCode(
  { shopId, version }: ParsedInputOf<HomepageContract, 'previewCode'>,
  call: Call,
) {
  const refused = await notToSee(shopId, version);
  if (refused) return refused;
  const until = call.now + previewLasts;
  return ok({ token: makePreview({ shopId, version, viewer }, secrets(), until, sign), until });
}

/**
 * Two locks: the door lets in who works in the shop, and the token opens one version for half an hour. What nobody has
 * checked yet therefore reaches no shopper, whoever passes the code on. At most nine operations and a storage call.
 */
export async function preview({ shopId, token }: ParsedInputOf<HomepageContract, 'preview'>, call: Call) {
  const opens = readPreview(token, { shopId, viewer }, secrets(), sign);
  return opens ? previewed({ shopId, ...opens }, call) : noPreview();
}

export const noPreview = () => refuse('NOT_FOUND', '预览码不对，请在店铺装修页重新生成', 'token');

interface Opened {
  shopId: ShopId;
  version: number;
  /** When the code that opens it is over. */
  until: Ms;
}

/** A version of a draft as a shopper would get it, for a member who has been seen to be one. */
export async function previewed({ shopId, ...opens }: Opened, call: Call) {
  if (opens.until <= call.now) {
    return refuse('WRONG_STATE', '预览码已过期，请在店铺装修页重新生成', 'token');
  }
  const [shop, homepage] = await Promise.all([db.get('shops', shopId), db.get('homepages', shopId)]);
  if (!shop) return noShop();
  if (shop.status === 'closed') return shopClosed();
  const draft = await draftOf(shopId, homepage);
  const drafted = contentAt(draft, opens.version);
  if (!drafted) return refuse('CHANGED_MEANWHILE', '主页又有改动，请重新生成预览码', 'token');
  const content = carried(drafted, shop.linkedAccounts);
  const [{ goods }, { shown }] = await Promise.all([goodsOf(shopId), picturesShown({ content }, call)]);
  const urls = new Map(shown.map(({ ref, url }) => [ref, url ?? '']));
  const urlOf = (ref: string): string => (pictureIdIn(ref) ? (urls.get(ref) ?? '') : ref);
  const cards = new Map(goods.map((card) => [card.productId, card]));
  return ok({
    shop: shopHead(shop, call.rules),
    ...opens,
    homepage: shownContent(withPictures(content, urlOf), cards),
    showcaseProducts: showcaseGoods(content).flatMap((id) => cards.get(id) ?? []),
    products: ordered(goods, content),
  });
}
