import type { ServiceSettingsDoc } from '../../domain/documents';
import { hoursText } from '../../domain/service/hours';
import { firstSettings } from '../../domain/service/settings';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ServiceContract } from './contract';
import { agentIdOf } from './ids';
import { answering } from './moves';
import { settingsOf } from './settings-of';

type Input<A extends keyof ServiceContract> = ParsedInputOf<ServiceContract, A>;

const noShop = () => refuse('NOT_FOUND', '没有这家店', 'shopId');

const shown = ({ _id, version, updatedAt, updatedBy, ...settings }: ServiceSettingsDoc) =>
  ok({ version, settings });

export async function settings({ shopId }: Input<'settings'>, _call: Call) {
  const found = await settingsOf(shopId);
  return found ? shown(found) : noShop();
}

/** Write: transaction. The settings, and what the shop's page shows of them. A repeat of the same change is one. */
export async function saveSettings({ shopId, version, settings: wanted }: Input<'saveSettings'>, call: Call) {
  if (wanted.mode === 'wecom' && (wanted.corpId === '' || wanted.url === '')) {
    return refuse(
      'BAD_INPUT',
      '企业微信客服需要填写企业编号和链接',
      wanted.corpId === '' ? 'settings.corpId' : 'settings.url',
    );
  }
  return db.transaction(async (tx) => {
    const shop = await tx.get('shops', shopId);
    if (!shop) return noShop();
    const stored = (await tx.get('service_settings', shopId)) ?? firstSettings(shop, 0);
    const mine = stored.version === version + 1 && stored.updatedBy === call.openid;
    if (mine && same(stored, wanted)) return shown(stored);
    if (stored.version !== version)
      return refuse('CHANGED_MEANWHILE', '设置已被同事修改，请刷新后再改', 'version');
    const next = {
      _id: shopId,
      ...wanted,
      version: version + 1,
      updatedAt: Date.now(),
      updatedBy: call.openid,
    };
    await tx.put('service_settings', next);
    const { mode, corpId, url } = wanted;
    const service = { mode, hours: hoursText(wanted.hours), ...(mode === 'wecom' ? { corpId, url } : {}) };
    await tx.put('shops', { ...shop, service });
    return shown(next);
  });
}

const same = (stored: ServiceSettingsDoc, wanted: Input<'saveSettings'>['settings']): boolean =>
  Object.entries(wanted).every(
    ([field, value]) => JSON.stringify(stored[field as keyof ServiceSettingsDoc]) === JSON.stringify(value),
  );

/** Two operations: the members, and how many conversations each has. */
export async function agents({ shopId }: Input<'agents'>, call: Call) {
  const [members, taken] = await Promise.all([
    answering(shopId),
    db.find('service_talks', { shopId, state: 'taken' }, { limit: 1000, only: ['agent'] }),
  ]);
  return ok({
    agents: members.map(({ openid, name }) => ({
      agentId: agentIdOf(shopId, openid),
      name,
      answering: taken.filter((talk) => talk.agent?.openid === openid).length,
      self: openid === call.openid,
    })),
  });
}
