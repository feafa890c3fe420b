import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecords } from './records';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tongdian-records-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('keeps the last value of each key, and no line too many', () => {
  const file = join(dir, 'a', 'rows.jsonl');
  const first = openRecords<number>(file);
  for (let i = 0; i < 5; i += 1) first.set('k', i);
  first.set('other', 9);
  first.close();
  const second = openRecords<number>(file);
  expect([second.get('k'), second.get('other')]).toEqual([4, 9]);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
  second.close();
});

it('opens after a kill that cut the last line short', () => {
  const file = join(dir, 'rows.jsonl');
  const first = openRecords<string>(file);
  first.set('a', '茶');
  first.close();
  appendFileSync(file, '{"k":"b","v":"未写');
  const second = openRecords<string>(file);
  expect(second.values()).toEqual(['茶']);
  second.set('c', '完');
  second.close();
  const third = openRecords<string>(file);
  expect(third.values()).toEqual(['茶', '完']);
  third.close();
});

it('forgets all, in memory and on the disk, and goes on', () => {
  const file = join(dir, 'rows.jsonl');
  const first = openRecords<string>(file);
  first.set('a', '茶');
  first.clear();
  expect(first.values()).toEqual([]);
  first.set('b', '杯');
  first.close();
  const second = openRecords<string>(file);
  expect(second.values()).toEqual(['杯']);
  second.close();
});
