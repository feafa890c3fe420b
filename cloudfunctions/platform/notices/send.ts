import type { OutboxDoc } from '../../../domain/documents';
import { noticeData } from '../../../domain/notice';
import * as db from '../db';
import type { Sent } from '../outbox';
import { cloud } from '../sdk';
import { configuredTemplates } from './templates';

/** WeChat's: this person did not agree to it, or agreed to fewer than were sent. */
const notAgreed = 43101;

const unwanted = (why: string): Sent => ({ ok: false, why, never: true, drop: true });

/**
 * Outbox sender: one subscribe message. The consent is used up before WeChat is asked, so that a message whose outcome
 * nobody knows is never paid for by another. Up to two operations and WeChat's answer.
 */
export async function sendNotice({
  kind = '',
  to = '',
  page,
  unpaid,
  ...fields
}: OutboxDoc['payload']): Promise<Sent> {
  const template = configuredTemplates().find((one) => one.kind === kind);
  if (!template) return unwanted(`no template for ${kind}`);
  if (unpaid && (await db.get('orders', unpaid))?.status !== 10) return unwanted('it is not so any more');
  const left = `left.${kind}`;
  const taken = await db.update(
    'notice_consents',
    { _id: to, [left]: db.cmd.gte(1) },
    { [left]: db.cmd.inc(-1) },
  );
  if (taken === 0) return unwanted('no consent');
  try {
    await cloud.openapi.subscribeMessage!.send!({
      touser: to,
      templateId: template.templateId,
      page,
      data: noticeData(template, fields),
      lang: 'zh_CN',
    });
    return { ok: true };
  } catch (error) {
    const { errCode, errMsg } = error as { errCode?: number; errMsg?: string };
    // Without a number from WeChat nobody knows whether it went.
    if (typeof errCode !== 'number' || errCode < 0) throw error;
    if (errCode !== notAgreed) return { ok: false, why: `${errCode} ${errMsg}`, never: true };
    await db.update('notice_consents', { _id: to, [left]: db.cmd.gte(1) }, { [left]: 0 });
    return unwanted(`${errCode} ${errMsg}`);
  }
}
