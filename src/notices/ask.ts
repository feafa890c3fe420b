import { call, newRequestId } from '@/cloud/call';
import { mostAskedAtOnce, type NoticeKind } from '../../domain/notice';
import { question } from './question';
import { tellStandIn } from './stand-in';

let templates: { kind: NoticeKind; templateId: string }[] | null = null;

/** Learns what can be asked about. WeChat shows its question only right after a tap: then there is no time to load. */
export async function prepareNotices(): Promise<void> {
  if (templates) return;
  const outcome = await call('notices', 'templates', {});
  if (outcome.ok) templates = outcome.data.templates;
}

/** Of these kinds, those that can be asked about. */
export const askable = (kinds: readonly NoticeKind[]): NoticeKind[] =>
  kinds.filter((kind) => templates?.some((one) => one.kind === kind));

/**
 * Asks for one message of each of these kinds, right after a tap or a payment; the first three that there are.
 * Answers what was agreed to. Never rejects, and never keeps anybody from what they were doing.
 */
export async function askNotices(kinds: readonly NoticeKind[], orderId?: string): Promise<NoticeKind[]> {
  const asked = (templates ?? []).filter(({ kind }) => kinds.includes(kind)).slice(0, mostAskedAtOnce);
  if (asked.length === 0) return [];
  const accepted = await question(asked.map(({ templateId }) => templateId));
  const agreed = asked.filter(({ templateId }) => accepted.includes(templateId));
  if (agreed.length === 0) return [];
  // A choice and no `if`: compiled to steps, an `if` around an await would keep the stand-in in every build.
  await (TONGDIAN_ENV ? null : tellStandIn(agreed.map(({ templateId }) => templateId)));
  const input = { kinds: agreed.map(({ kind }) => kind), ...(orderId ? { orderId } : {}) };
  const requestId = newRequestId();
  const first = await call('notices', 'agree', input, requestId);
  // Counted once under its id, however often it is told.
  const told = first.ok ? first : await call('notices', 'agree', input, requestId);
  return told.ok ? input.kinds : [];
}
