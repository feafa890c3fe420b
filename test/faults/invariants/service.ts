import type { ServiceMessageDoc } from '../../../domain/documents';
import type { Street } from '../../aftersales/street';

const over = ['sent', 'failed', 'unknown', 'dropped'];
/** What holds a place in WeChat's quota: what was sent, and what may have been. */
const counts = ['sent', 'unknown'];

/** Every message has its place once, nothing waits to be sent or placed, and the quota is what was taken of it. */
export async function faults(street: Street): Promise<string[]> {
  const found: string[] = [];
  const messages = await street.all('service_messages');
  for (const talk of await street.all('service_talks')) {
    const own = messages.filter((m) => m.talkId === talk._id);
    const seqs = own.map((m) => m.seq).sort((a, b) => a - b);
    if (seqs.join() !== Array.from({ length: talk.seq }, (_, i) => i + 1).join())
      found.push(`${talk._id} counts ${talk.seq}, has ${seqs}`);
    if (new Set(own.map((m) => m.order)).size !== own.length) found.push(`${talk._id} has one place twice`);
    if (talk.state === 'taken' && !talk.agent) found.push(`${talk._id} is taken by nobody`);
  }
  for (const { _id, out } of messages)
    if (out && !over.includes(out.state)) found.push(`${_id} is still ${out.state}`);
  for (const { _id } of await street.all('service_arrivals')) found.push(`${_id} was never placed`);
  return [...found, ...(await quotaFaults(street, messages))];
}

async function quotaFaults(street: Street, messages: ServiceMessageDoc[]): Promise<string[]> {
  const found: string[] = [];
  for (const { _id, sends } of await street.all('service_visitors')) {
    const own = messages.filter((m) => m.openid === _id && m.out !== null);
    const taken = new Set(sends.map((send) => send.id.split('/')[0]));
    const due = own.filter((m) => counts.includes(m.out?.state ?? ''));
    found.push(...due.filter((m) => !taken.has(m._id)).map((m) => `${m._id} took no place of the quota`));
    // What was sent again may have arrived the first time.
    const clear = own.filter((m) => !counts.includes(m.out?.state ?? '') && (m.out?.tries ?? 0) < 2);
    found.push(...clear.filter((m) => taken.has(m._id)).map((m) => `${m._id} keeps its place`));
    if (new Set(sends.map((send) => send.id)).size !== sends.length) found.push(`${_id} took a place twice`);
  }
  return found;
}
