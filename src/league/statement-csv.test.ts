import Papa from 'papaparse';
import { wordsIn } from '@/words/dictionary';
import type { BillFigures } from '../../domain/documents';
import type { Commission } from './commission-row';
import { sheetWords } from './sheet-words';
import { addsUp, billCsv, settled, statementCsv } from './statement-csv';
import { wholeMonth } from './whole-month';
import { leagueWords } from './words';

const words = { league: wordsIn(leagueWords, 'zh'), sheet: wordsIn(sheetWords, 'zh') };
const line = (n: number, backFen: number): Commission => ({
  commissionId: `c${n}`,
  productId: 'p',
  title: n === 0 ? '=HYPERLINK("x")' : `茶 ${n}`,
  thumbImg: '',
  n: 1,
  planName: '春茶',
  planType: 1,
  ratio: 1234,
  paidFen: 9999 + n,
  frozenFen: 1233 + n,
  backFen,
  status: backFen > 0 ? 200 : 100,
  why: backFen > 0 ? 'refunded' : null,
  placedAt: Date.UTC(2026, 10, 23, 4),
  endedAt: 1,
});
const sum = (rows: readonly BillFigures[]): BillFigures => ({
  lines: rows.reduce((all, row) => all + row.lines, 0),
  paidFen: rows.reduce((all, row) => all + row.paidFen, 0),
  frozenFen: rows.reduce((all, row) => all + row.frozenFen, 0),
  backFen: rows.reduce((all, row) => all + row.backFen, 0),
  settledFen: rows.reduce((all, row) => all + row.settledFen, 0),
});
const fenIn = (column: readonly string[]) =>
  column.reduce((all, yuan) => all + Number(yuan.replace('.', '')), 0);
const columns = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;

const lines = Array.from({ length: 45 }, (_, n) => line(n, n % 7 === 3 ? 1233 + n : 0));
const total = sum(lines.map(settled));

test('a statement’s table holds every line under its sum, to the fen, and no formula', () => {
  const [head, ...rows] = columns(statementCsv({ rows: lines, total }, words));
  const last = rows.pop()!;
  expect(head?.slice(6, 10)).toEqual(['实付（元）', '约定佣金（元）', '扣减（元）', '结算佣金（元）']);
  expect(rows).toHaveLength(45);
  expect(rows[0]?.[1]).toBe(`'=HYPERLINK("x")`);
  for (const column of [6, 7, 8, 9]) {
    expect(fenIn(rows.map((row) => row[column] ?? ''))).toBe(fenIn([last[column] ?? '']));
  }
  expect(fenIn([last[9] ?? ''])).toBe(total.settledFen);
});

test('a shop’s table says what each promoter is owed, and what that comes to', () => {
  const people = [
    { name: '@陈', ...sum(lines.slice(0, 20).map(settled)) },
    { name: '林', ...sum(lines.slice(20).map(settled)) },
  ];
  const rows = columns(billCsv({ rows: people, total }, words));
  expect(rows.map(([name]) => name)).toEqual(['推广员', "'@陈", '林', '合计']);
  expect(fenIn(rows.slice(1, 3).map((row) => row[5] ?? ''))).toBe(total.settledFen);
});

test('a month is read to its end, and known for whole or not', async () => {
  const ask = async (cursor: string | undefined) => {
    const from = Number(cursor ?? 0);
    const nextCursor = from + 20 < lines.length ? String(from + 20) : null;
    return { ok: true as const, data: { lines: lines.slice(from, from + 20), total, nextCursor } };
  };
  const whole = await wholeMonth(ask, (page) => page.lines);
  expect(whole).toMatchObject({ ok: true, data: { total } });
  const rows = whole.ok ? whole.data.rows.map(settled) : [];
  expect(rows).toHaveLength(45);
  expect(addsUp(rows, total)).toBe(true);
  expect(addsUp(rows.slice(1), total)).toBe(false);
  const offline = { ok: false as const, error: { code: 'OFFLINE' as const, message: '' } };
  expect(
    await wholeMonth(
      async () => offline,
      () => [],
    ),
  ).toEqual(offline);
});
