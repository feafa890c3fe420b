import { depositAsked, depositLacks } from '../../domain/deposit';
import type { StoreShop } from '../../domain/documents';
import { pictureIdIn } from '../../domain/picture';
import { shopAllows } from '../../domain/shop-state';
import { storePhrases, storeShopFaults } from '../../domain/store-shop';
import { carriesOver, changesWith, upgradeMissed } from '../../domain/upgrade';
import { logoDecided } from '../openings/pictures';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { attachPictures } from '../platform/pictures/show';
import { reindexShop, searchMark } from '../search/reindex';
import type { ShopsContract } from './contract';
import { refusedInPublic } from './public-words';
import { renameFrom } from './rename';
import { openBusiness } from './standing';

const renamesShown = 10;

/** Five operations, three of a closed shop; one more while a logo is checked. */
export async function settings({ shopId }: ParsedInputOf<ShopsContract, 'settings'>, call: Call) {
  const [shop, renames] = await Promise.all([
    db.get('shops', shopId),
    db.find('shop_renames', { shopId }, { sort: ['-at'], limit: renamesShown }),
  ]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  const { name, logo, intro, city, status, mainCategoryId, mainCategoryName, service } = shop;
  return ok({
    shopId,
    version: shop.version ?? 0,
    profile: { name, logo, intro, city, mainCategoryId, mainCategoryName, store: shop.store ?? null },
    logoNext: await nextLogo(shop.logoNext),
    freightTemplates: shop.freightTemplates,
    service: { mode: service.mode, hours: service.hours },
    status,
    allows: shopAllows[status],
    open: status === 'closed' ? { orders: 0, afterSales: 0 } : await openBusiness(shopId),
    names: {
      renameFrom: renameFrom(shop, call),
      history: renames.map(({ from, to, since, at }) => ({ from, to, since, at })),
    },
    deposit: {
      dueFen: depositAsked(shop, call.rules),
      balanceFen: shop.depositFen ?? 0,
      lacksFen: depositLacks(shop, call.rules),
    },
    upgrade:
      shop.kind === 'old'
        ? {
            by: shop.upgradeBy ?? null,
            missed: upgradeMissed(shop, call.now),
            keeps: [...carriesOver],
            changes: [...changesWith],
          }
        : null,
  });
}

/** How the picture stands that is to be the shop's logo. One operation, none without. */
async function nextLogo(id: string | undefined) {
  const picture = id ? await db.get('pictures', id) : null;
  return picture ? picture.state : null;
}

const changed = () => refuse('CHANGED_MEANWHILE', '店铺设置已被他人修改，请刷新后再试', 'version');

/**
 * Write: saga of one conditional update, the logo's picture and search's entry, which the clock writes where this call is
 * cut off. A new logo is a picture that was put up; until it passed its check the shop keeps the one it has. A repeat
 * that finds its own change answers as the first.
 */
export async function saveProfile(input: ParsedInputOf<ShopsContract, 'saveProfile'>, call: Call) {
  const { shopId, version, profile } = input;
  const { logo, intro, city, store } = profile;
  const before = await db.get('shops', shopId);
  const logoNext = pictureIdIn(logo);
  if (!logoNext && logo !== before?.logo) return refuse('BAD_FILE', '请重新上传店铺头像', 'profile.logo');
  const [amiss] = store ? storeShopFaults(store) : [];
  if (amiss) return refuse('INVALID', storePhrases[amiss], `profile.store.${amiss}`, { why: 'FORM' });
  if (before?.intro !== intro) {
    const refused = await refusedInPublic(intro, 'profile.intro', call);
    if (refused) return refused;
  }
  const held = { use: 'shop', about: `shop~${shopId}`, field: 'profile.logo' } as const;
  const wrong = await attachPictures(logoNext ? [logoNext] : [], held, call);
  if (wrong) return wrong;
  const said = { intro, city, ...(logoNext ? { logoNext } : {}), ...storeSaid(store) };
  const data = { ...said, version: version + 1, ...searchMark(call.now) };
  if ((await db.update('shops', { _id: shopId, version: db.atVersion(version) }, data)) === 0) {
    const shop = await db.get('shops', shopId);
    const same = shop?.version === version + 1 && shop.intro === intro && shop.city === city;
    if (!same) return changed();
  }
  const picture = logoNext ? await db.get('pictures', logoNext) : null;
  if (picture) await logoDecided(picture);
  await reindexShop(shopId, call.now);
  return ok({ version: version + 1 });
}

/** Left out it stays, null takes it away. */
function storeSaid(store: StoreShop | null | undefined) {
  if (store === undefined) return {};
  return { store: store === null ? db.cmd.remove() : db.cmd.set(store) };
}
