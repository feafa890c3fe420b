import { join } from 'node:path';
import { type Memory, memoryOf } from './memory';
import { openRecords } from './records';

/** The templates that a tester can agree to, as a deployer would pick them in WeChat's console. */
export const localTemplates: Readonly<Record<string, { id: string; title: string }>> = {
  shipped: { id: 'local-shipped', title: '订单发货通知' },
  refunded: { id: 'local-refunded', title: '退款成功通知' },
  afterSaleAnswered: { id: 'local-after-sale', title: '售后处理通知' },
  priceChanged: { id: 'local-price', title: '订单改价通知' },
  payClosing: { id: 'local-closing', title: '待付款提醒' },
  ratingFell: { id: 'local-rating', title: '店铺评分下降提醒' },
};

/** `NOTICE_TEMPLATES` of this cloud's functions. */
export const localNoticeTemplates = Object.entries(localTemplates)
  .map(([kind, { id }]) => `${kind}=${id}`)
  .join(';');

/** One-time subscriptions: each consent lets one message through. */
export interface Subscriptions {
  agreed(openid: string, templateId: string): void;
  /** WeChat's errcode for a message; 0 uses a consent up. */
  take(message: Record<string, unknown>): { errcode: number; errmsg: string };
  memory: Memory;
  close(): void;
}

const fine = { errcode: 0, errmsg: 'ok' };
const most: readonly (readonly [keyword: RegExp, characters: number])[] = [
  [/^thing\d+$/, 20],
  [/^character_string\d+$/, 32],
  [/^phrase\d+$/, 5],
  [/^(amount|time|date|number)\d+$/, 32],
];

function broken(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return Object.entries(data).some(([keyword, held]) => {
    const value = (held as { value?: unknown } | null)?.value;
    const limit = most.find(([form]) => form.test(keyword))?.[1];
    return typeof value !== 'string' || value === '' || limit === undefined || [...value].length > limit;
  });
}

/** Counts and refuses as WeChat does: 40037 unknown template, 47003 values that do not fit, 43101 no consent left. */
export function openSubscriptions(dir?: string): Subscriptions {
  const left = openRecords<number>(dir ? join(dir, 'wechat', 'subscriptions.jsonl') : undefined);
  const known = new Set(Object.values(localTemplates).map(({ id }) => id));
  return {
    agreed(openid, templateId) {
      const key = `${openid} ${templateId}`;
      if (known.has(templateId)) left.set(key, (left.get(key) ?? 0) + 1);
    },
    take({ touser, template_id, data }) {
      if (!known.has(String(template_id))) return { errcode: 40037, errmsg: 'invalid template_id' };
      if (broken(data)) return { errcode: 47003, errmsg: 'argument invalid!' };
      const key = `${String(touser)} ${String(template_id)}`;
      const held = left.get(key) ?? 0;
      if (held === 0) return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
      left.set(key, held - 1);
      return fine;
    },
    memory: memoryOf(left),
    close: () => left.close(),
  };
}
