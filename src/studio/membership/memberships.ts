import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { call, type Output, onBarred } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import { currentIdentity } from '@/cloud/session';
import { toast } from '@/ui/toast';
import { wordsIn } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import type { Ms, ShopId } from '../../../domain/units';
import { pickShop } from './pick-shop';
import { membershipWords } from './words';

export type Membership = Output<'shops', 'mine'>['shops'][number];

const KEY = 'tongdian.studio.shop';
/** Counts beside a shop's name may be this old before they are asked for again. */
const FRESH: Ms = 20_000;

interface Memberships {
  /** null until the first answer. */
  shops: Membership[] | null;
  /** The shop being worked in; null when there is none. */
  shopId: ShopId | null;
  error: ClientError | null;
  /** Asks which shops the caller works for; `wanted` comes from the page's address. */
  load(wanted?: ShopId): Promise<void>;
  /** Loads when nothing is known, when somebody else is logged in, or when what is known is old. */
  refresh(wanted?: ShopId): void;
  /** Works in another shop from now on, and the next time too. */
  choose(shopId: ShopId): void;
}

let askedAt: Ms = 0;
let askedAs = '';

/** The shops the caller works for, and the one in hand. Every page of the studio stands on it. */
export const useMemberships = create<Memberships>((set, get) => ({
  shops: null,
  shopId: null,
  error: null,
  async load(wanted) {
    askedAt = Date.now();
    set({ error: null });
    const before = askedAs === identity() ? get().shops : null;
    const outcome = await call('shops', 'mine', {});
    askedAs = identity();
    if (!outcome.ok) return set({ error: outcome.error });
    const { shops } = outcome.data;
    if (before) tellChanges(before, shops);
    set({ shops, shopId: pickShop(shops, [wanted, get().shopId, remembered()]) });
  },
  refresh(wanted) {
    const { shops, load } = get();
    if (shops && askedAs !== identity()) set({ shops: null, shopId: null });
    else if (shops && wanted) set({ shopId: pickShop(shops, [wanted, get().shopId]) });
    if (!get().shops || Date.now() - askedAt > FRESH) void load(wanted);
  },
  choose(shopId) {
    Taro.setStorageSync(KEY, shopId);
    set({ shopId });
  },
}));

/** A shop refused somebody who works there as far as this phone knows: asks anew what they are now. */
let looking = false;
onBarred((shopId) => {
  const { shops, load } = useMemberships.getState();
  if (looking || !shops?.some((shop) => shop.shopId === shopId)) return;
  looking = true;
  void load().then(() => {
    looking = false;
  });
});

/** Says what became of the caller's places since they were last asked for: a room changes under their hands. */
function tellChanges(before: readonly Membership[], after: readonly Membership[]): void {
  const t = wordsIn(membershipWords, useLanguage.getState().language);
  const [said] = before.flatMap(({ shopId, name, role }) => {
    const now = after.find((shop) => shop.shopId === shopId);
    if (!now) return [t.left(name)];
    return now.role === role ? [] : [t.changed(name, t[now.role])];
  });
  if (said) toast(said);
}

/** Who is logged in: in WeChat one person a phone, on the local cloud whoever the tester is just now. */
function identity(): string {
  return TONGDIAN_ENV ? '' : currentIdentity();
}

function remembered(): ShopId | undefined {
  return Taro.getStorageSync<ShopId | ''>(KEY) || undefined;
}
