import { button, type Cell, el, pick, table } from './dom';
import { ask } from './server';
import { clockText } from './time';
import { words } from './words';

interface Call {
  at: number;
  function: string;
  action: string;
  source: string;
  openid?: string;
  ms: number;
  ops: number;
  openapi: number;
  pay: number;
  storage: number;
  bytesOut: number;
  cold: boolean;
  code: string;
}
interface Line {
  at: number;
  level: string;
  text: string;
  function?: string;
}
interface Sent {
  at: number;
  api: string;
  function: string;
  data: unknown;
  answer: unknown;
}
interface PayOrder {
  outTradeNo: string;
  totalFee: number;
  body: string;
  state: string;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export async function showCalls(): Promise<void> {
  const { calls } = await ask<{ calls: Call[] }>('GET', '/dev/calls?limit=60');
  const warm = calls.filter((c) => !c.cold);
  const figures: [string, number | string][] = [
    [words.callsPerMinute, calls.length],
    [words.medianMs, median(warm.map((c) => c.ms)).toFixed(1)],
    [words.medianOps, median(calls.map((c) => c.ops))],
    [words.failed, calls.filter((c) => c.code !== 'OK').length],
  ];
  pick('#calls .figures').replaceChildren(
    ...figures.map(([label, value]) => el('div', {}, el('b', {}, String(value)), el('span', {}, label))),
  );
  const heads = [
    words.at,
    words.fn,
    words.action,
    words.who,
    words.ms,
    words.ops,
    words.other,
    words.size,
    words.result,
  ];
  pick('#calls .table').replaceChildren(table(heads, calls.map(callRow), words.empty));
}

function callRow(c: Call): Cell[] {
  const other = [
    [c.openapi, 'openapi'],
    [c.pay, 'pay'],
    [c.storage, 'file'],
  ]
    .filter(([n]) => n)
    .map(([n, what]) => `${n} ${what}`);
  return [
    { text: clockText(c.at, false) },
    { text: c.function },
    { text: c.action },
    { text: c.openid ?? c.source },
    { text: `${c.ms.toFixed(1)}${c.cold ? ' ❄' : ''}`, className: 'n' },
    { text: c.ops, className: 'n' },
    { text: other.join(', ') },
    { text: c.bytesOut, className: 'n' },
    { text: c.code, className: c.code === 'OK' ? 'good' : 'bad' },
  ];
}

/** A message as its reader would see it; anything else as it was sent. */
function said({ api, data }: Sent): string {
  if (api !== 'subscribeMessage.send') return JSON.stringify(data);
  const {
    touser,
    page,
    data: fields,
  } = data as {
    touser: string;
    page?: string;
    data: Record<string, { value: string }>;
  };
  const values = Object.values(fields).map(({ value }) => value);
  return `→ ${touser}：${values.join(' · ')}（${page ?? ''}）`;
}

export async function showOutbox(): Promise<void> {
  const { outbox } = await ask<{ outbox: Sent[] }>('GET', '/dev/outbox?limit=40');
  const rows = outbox.map((s) => [
    { text: clockText(s.at) },
    { text: s.function },
    { text: s.api },
    { text: said(s), className: 'long' },
    { text: JSON.stringify(s.answer), className: 'long' },
  ]);
  pick('#outbox .table').replaceChildren(
    table([words.at, words.fn, 'api', words.data, words.result], rows, words.empty),
  );
}

export async function showPayments(): Promise<void> {
  const { orders } = await ask<{ orders: PayOrder[] }>('GET', '/dev/wechat/pay');
  const rows = orders
    .slice(0, 30)
    .map((o) => [
      { text: el('a', { href: `/pay/${o.outTradeNo}`, target: '_blank' }, o.body) },
      { text: `¥${(o.totalFee / 100).toFixed(2)}`, className: 'n' },
      { text: o.state, className: o.state === 'SUCCESS' ? 'good' : '' },
      { text: o.state === 'NOTPAY' ? button(words.pay, () => void pay(o.outTradeNo)) : '' },
    ]);
  pick('#payments .table').replaceChildren(
    table([words.sheet, words.amount, words.state, ''], rows, words.empty),
  );
}

async function pay(outTradeNo: string): Promise<void> {
  await ask('POST', '/dev/wechat/pay', { outTradeNo, result: 'SUCCESS' });
  await showPayments();
}

export async function showLog(): Promise<void> {
  const { log } = await ask<{ log: Line[] }>('GET', '/dev/log?limit=120');
  const lines = log.map((l) =>
    el(
      'div',
      { className: l.level === 'error' || l.level === 'warn' ? 'bad' : '' },
      el('time', {}, clockText(l.at, false)),
      `${l.function ?? ''} ${l.text}`,
    ),
  );
  pick('#log .lines').replaceChildren(
    ...(lines.length ? lines : [el('p', { className: 'hint' }, words.empty)]),
  );
}
