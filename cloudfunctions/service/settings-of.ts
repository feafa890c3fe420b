import type { ServiceSettingsDoc } from '../../domain/documents';
import { firstSettings } from '../../domain/service/settings';
import type { ShopId } from '../../domain/units';
import * as db from '../platform/db';

/** What a shop set about its service, or the settings of one that never did; null without the shop. 1–2 operations. */
export async function settingsOf(shopId: ShopId): Promise<ServiceSettingsDoc | null> {
  const set = await db.get('service_settings', shopId);
  if (set) return set;
  const shop = await db.get('shops', shopId);
  return shop && firstSettings(shop, 0);
}
