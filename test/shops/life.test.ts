import { nameKey } from '../../domain/names/key';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { green, payFor, placed } from '../orders/basket';

const day = 86_400_000;
const owner = { openid: 'owner-tea' };
const shopId = 'tea';
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const found = async (text: string) =>
  (await street.done('search', 'shops', { text })).shops.map((shop) => shop.shopId);

describe('a name', () => {
  it('changes everywhere: shop, search, history; the old one is kept for a while', async () => {
    await street.done('search', 'rebuild', { shopId }, { openid: 'operator' });
    await street.done('shops', 'rename', { shopId, name: '山前茶事' }, owner);
    expect((await street.read('shops', shopId)).name).toBe('山前茶事');
    expect(await found('山前茶事')).toEqual([shopId]);
    expect(await found('tea 小店')).not.toContain(shopId);
    const { names } = await street.done('shops', 'settings', { shopId }, owner);
    expect(names.history).toMatchObject([{ from: 'tea 小店', to: '山前茶事' }]);
    const advice = await street.done('shops', 'nameAdvice', { name: 'Tea小店', shopId: 'cup' });
    expect(advice).toMatchObject({ verdict: 'fine' });
  });

  it('is not changed again in the cooling time, and a repeat of the same change is no change', async () => {
    await street.done('shops', 'rename', { shopId, name: '山前茶事' }, owner);
    const after = await street.everything();
    await street.done('shops', 'rename', { shopId, name: '山前茶事' }, owner);
    expect(await street.everything()).toBe(after);
    expect(await street.ask('shops', 'rename', { shopId, name: '山后茶事' }, owner)).toMatchObject({
      error: { code: 'TOO_SOON', field: 'name' },
    });
    street.cloud.clock.advance(31 * day);
    await street.done('shops', 'rename', { shopId, name: '山后茶事' }, owner);
    // What it gave up stays its own for a while, and is free for others after it.
    const other = { openid: 'owner-cup' };
    const take = { shopId: 'cup', name: '山前 茶事' };
    expect(await street.ask('shops', 'rename', take, other)).toMatchObject({ error: { code: 'NAME_TAKEN' } });
    street.cloud.clock.advance(91 * day);
    expect(await street.ask('shops', 'rename', take, other)).toMatchObject({ ok: true });
  });

  it('is one shop’s alone, however many ask at once', async () => {
    const owners = Array.from({ length: 12 }, (_, i) => `shop${i}`);
    for (const id of owners) {
      await street.store.insert('shops', [{ ...(await street.read('shops', 'cup')), _id: id, name: id }]);
      const member = { ...(await street.read('members', 'cup~owner-cup')), _id: `${id}~${id}`, shopId: id };
      await street.store.insert('members', [{ ...member, openid: id }]);
    }
    const spelt = (i: number) => ['青石茶鋪', '青石茶铺', '青石 茶铺', '青石·茶铺'][i % 4]!;
    const answers = await Promise.all(
      owners.map((id, i) => street.ask('shops', 'rename', { shopId: id, name: spelt(i) }, { openid: id })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(codes)).toEqual(new Set(['NAME_TAKEN']));
    const bearers = (await street.all('shops')).filter((s) => nameKey(s.name) === nameKey('青石茶铺'));
    expect(bearers).toHaveLength(1);
  });

  it('is advised while it is typed: verdict, tiers and rivals', async () => {
    await street.store.update({
      collection: 'shops',
      filter: { _id: 'cup' },
      change: { $set: { name: '半坡茶馆' } },
      multi: false,
    });
    for (const id of ['tea', 'cup']) {
      await street.done('search', 'rebuild', { shopId: id }, { openid: 'operator' });
    }
    const advice = await street.done('shops', 'nameAdvice', { name: '半坡茶铺', mainCategoryId: 'tea' });
    expect(advice).toMatchObject({ verdict: 'fine', units: 8 });
    expect(advice.found).toEqual([
      { query: '半坡茶铺', tier: 1, rivals: 0, more: false, names: [] },
      { query: '茶叶', tier: 2, rivals: 2, more: false, names: expect.arrayContaining(['半坡茶馆']) },
      { query: '半坡', tier: 3, rivals: 1, more: false, names: ['半坡茶馆'] },
      { query: '茶铺', tier: 3, rivals: 0, more: false, names: [] },
    ]);
    const bad = await street.done('shops', 'nameAdvice', { name: '半坡旗 艦\u200b店' });
    expect(bad).toMatchObject({ verdict: 'refused', why: 'FORBIDDEN', part: '旗舰店', found: [] });
  });
});

describe('a shop', () => {
  it('closes when nothing is left that it owes, and not before', async () => {
    const [orderId = ''] = await placed(street, [green()]);
    await payFor(street, [orderId]);
    const closing = await street.done('shops', 'close', { shopId }, owner);
    expect(closing).toEqual({ status: 'closing', open: { orders: 1, afterSales: 0 } });
    expect(await found('tea 小店')).toEqual([]);
    expect(
      await street.asked('place', {
        lines: [green()],
        address: {
          userName: '林',
          telNumber: '13800001234',
          provinceName: '广东省',
          cityName: '广州市',
          countyName: '',
          detailInfo: '1 号',
        },
        launch: { scene: 1001, path: '', query: {} },
      }),
    ).toMatchObject({ error: { code: 'SHOP_CLOSED' } });
    for (let i = 0; i < 3; i++) {
      street.cloud.clock.advance(20 * 60_000);
      await street.tick();
    }
    expect((await street.read('shops', shopId)).status).toBe('closing');
    await street.orders('ship', { shopId, orderId, deliveryId: 'STO', waybillId: 'STO0000001' }, owner);
    await street.orders('confirm', { orderId });
    street.cloud.clock.advance(20 * 60_000);
    await street.tick();
    expect(await street.read('shops', shopId)).toMatchObject({ status: 'closed', closeDue: null });
    expect(await street.ask('shops', 'open', { shopId }, owner)).toMatchObject({
      error: { code: 'WRONG_STATE' },
    });
  });

  it('stays open after all when it is opened while closing', async () => {
    await street.done('shops', 'close', { shopId }, owner);
    await street.done('shops', 'open', { shopId }, owner);
    street.cloud.clock.advance(2 * 3_600_000);
    await street.tick();
    expect(await street.read('shops', shopId)).toMatchObject({ status: 'open' });
    expect(await found('tea 小店')).toEqual([shopId]);
  });

  it('is upgraded with all it has; its service only when it says so', async () => {
    const old = { kind: 'old', upgradeBy: 1, service: { mode: 'wecom', hours: '9-18' } };
    await street.store.update({
      collection: 'shops',
      filter: { _id: shopId },
      change: { $set: old },
      multi: false,
    });
    expect((await street.done('shops', 'settings', { shopId }, owner)).upgrade).toMatchObject({
      missed: true,
    });
    expect(await street.ask('shops', 'upgradeService', { shopId }, owner)).toMatchObject({
      error: { code: 'UPGRADE_DUE' },
    });
    const { upgradedAt } = await street.done('shops', 'upgrade', { shopId }, owner);
    expect(await street.done('shops', 'upgrade', { shopId }, owner)).toEqual({ upgradedAt });
    const after = await street.read('shops', shopId);
    expect(after.kind).toBeUndefined();
    expect(after.service.mode).toBe('wecom');
    await street.done('shops', 'upgradeService', { shopId }, owner);
    expect((await street.read('shops', shopId)).service).toEqual({ mode: 'own', hours: '9-18' });
  });

  it('says nothing risky, and shows no logo that nobody put up', async () => {
    const { version } = await street.done('shops', 'settings', { shopId }, owner);
    const save = (profile: { logo: string; intro: string; city: string }) =>
      street.ask('shops', 'saveProfile', { shopId, version, profile }, owner);
    const fine = { logo: 'http://127.0.0.1/picture.webp', intro: '好茶', city: '杭州' };
    expect(await save({ ...fine, intro: '刷单返现' })).toMatchObject({
      error: { code: 'CONTENT_REFUSED', field: 'profile.intro' },
    });
    expect(await save({ ...fine, intro: '好茶，私下转账九折' })).toMatchObject({
      error: { code: 'CONTENT_REFUSED', field: 'profile.intro', details: { why: 'OFF_PLATFORM' } },
    });
    expect(await save({ ...fine, logo: 'https://elsewhere.example/x.png' })).toMatchObject({
      error: { code: 'BAD_FILE', field: 'profile.logo' },
    });
    expect(await street.ask('shops', 'rename', { shopId, name: '赌博茶铺' }, owner)).toMatchObject({
      error: { code: 'CONTENT_REFUSED', field: 'name' },
    });
  });

  it('names itself in 微信小店, and no longer', async () => {
    const profile = { logo: 'http://127.0.0.1/picture.webp', intro: '好茶', city: '杭州' };
    const save = async (store?: { appid: string; couponId: string } | null) => {
      const { version } = await street.done('shops', 'settings', { shopId }, owner);
      const said = { ...profile, ...(store === undefined ? {} : { store }) };
      return street.ask('shops', 'saveProfile', { shopId, version, profile: said }, owner);
    };
    const shown = async () => (await street.done('homepage', 'get', { shopId })).shop.store;
    const store = { appid: 'wx0123456789abcdef', couponId: '' };
    expect(await save({ ...store, appid: 'wx1' })).toMatchObject({
      error: { code: 'INVALID', field: 'profile.store.appid' },
    });
    await save(store);
    expect(await shown()).toEqual(store);
    await save();
    expect(await shown()).toEqual(store);
    await save(null);
    expect(await shown()).toBeNull();
  });

  it('is changed by one at a time', async () => {
    const { version } = await street.done('shops', 'settings', { shopId }, owner);
    const change = (intro: string) => ({
      shopId,
      version,
      profile: { logo: 'http://127.0.0.1/picture.webp', intro, city: '杭州' },
    });
    expect(await street.done('shops', 'saveProfile', change('先来'), owner)).toEqual({
      version: version + 1,
    });
    expect(await street.done('shops', 'saveProfile', change('先来'), owner)).toEqual({
      version: version + 1,
    });
    expect(await street.ask('shops', 'saveProfile', change('后到'), owner)).toMatchObject({
      error: { code: 'CHANGED_MEANWHILE' },
    });
    const { freightTemplates } = await street.read('shops', shopId);
    const freight = { shopId, version: version + 1, templates: [{ ...freightTemplates[0]!, name: '新' }] };
    expect(await street.done('shops', 'saveFreight', freight, owner)).toEqual({ version: version + 2 });
    expect(await street.done('shops', 'saveFreight', freight, owner)).toEqual({ version: version + 2 });
  });
});
