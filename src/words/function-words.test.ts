import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { finerEn } from '@/cloud/finer-words';
import { sentenceFor } from '@/cloud/messages';
import { productFaultsEn } from '@/goods/catalogue/fault-words';
import { columnsEn, fileFaultsEn, lineFlawsEn } from '@/goods/catalogue/tables/flaw-words';
import { homepageFaultsEn } from '@/shopfront/homepage/fault-words';
import { openingFaultsEn } from '@/shopkeeping/openings/one/fault-words';
import { contracts } from '../../cloudfunctions/contracts';
import { doorErrors, type ErrorCode, errorCodes } from '../../cloudfunctions/platform/contract';
import { type FaultPhrases, faultsOf, placesIn } from '../../domain/fault';
import { homepageFaultPhrases } from '../../domain/homepage/fault-phrases';
import { houseReasons } from '../../domain/house-reasons';
import { openingFaultPhrases } from '../../domain/opening-phrases';
import { productFaultPhrases } from '../../domain/product/fault-phrases';
import { filePhrases } from '../../domain/product/table/file-phrases';
import { flawPhrases } from '../../domain/product/table/flaw-phrases';
import { faultIn } from './fault-words';
import { houseReasonsEn, reasonIn } from './house-reasons';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined },
}));

/** Chinese letters, and the wide signs that stand between them. */
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

const tables: Record<string, [zh: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>]> = {
  product: [productFaultPhrases, productFaultsEn],
  line: [flawPhrases, lineFlawsEn],
  'product of a line': [productFaultPhrases, lineFlawsEn],
  file: [filePhrases, fileFaultsEn],
  homepage: [homepageFaultPhrases, homepageFaultsEn],
  opening: [openingFaultPhrases, openingFaultsEn],
};

describe.each(Object.entries(tables))('faults of a %s', (_, [zh, en]) => {
  it.each(Object.keys(zh))('%s is said in English, with no detail that the Chinese does not have', (kind) => {
    expect(en[kind]).toMatch(/[a-z]/);
    expect(en[kind]).not.toMatch(chinese);
    const details = placesIn(zh[kind]!);
    expect(details).toEqual(expect.arrayContaining(placesIn(en[kind]!)));
    const given = Object.fromEntries(details.map((name) => [name, 7]));
    const fault = faultsOf(zh as FaultPhrases<string>)(kind, given, 0, 1);
    const said = faultIn('en', { [kind]: en[kind]! }, fault);
    expect(said).not.toMatch(/\{|has to be changed/);
    if (placesIn(en[kind]!).length > 0) expect(said).toContain('7');
    expect(faultIn('zh', en, fault)).toBe(fault.message);
  });
});

it('is held complete by the compiler', () => {
  // @ts-expect-error a kind of fault has no English
  const words: FaultPhrases<keyof typeof filePhrases> = { 'file EMPTY': 'There are no goods in the file' };
  expect(Object.keys(words)).toHaveLength(1);
});

it('never shows the function’s Chinese in English, also of a fault it has no words for', () => {
  const strange = { field: 'skus.0.colour', why: 'NEW', message: '颜色不对' };
  expect(faultIn('en', productFaultsEn, strange)).not.toMatch(chinese);
  expect(faultIn('en', productFaultsEn, { why: 'FORM', message: '旧的一行' })).not.toMatch(chinese);
});

describe('refusals', () => {
  const refused = Object.entries(contracts).flatMap(([name, contract]) =>
    Object.entries(contract).flatMap(([action, { errors }]) =>
      [...doorErrors, ...errors].map((code): [string, ErrorCode] => [`${name}.${action}`, code]),
    ),
  );

  it('of every action are said in English', () => {
    const chineseOnes = refused.filter(([, code]) =>
      chinese.test(sentenceFor({ code, message: '不行', field: 'x' }, 'en')),
    );
    expect(chineseOnes).toEqual([]);
    expect(new Set(refused.map(([, code]) => code)).size).toBeGreaterThan(25);
  });

  it.each(errorCodes)('%s has a sentence of its own in English', (code) => {
    const said = (one: ErrorCode) => sentenceFor({ code: one, message: '' }, 'en');
    expect(errorCodes.filter((other) => said(other) === said(code))).toEqual([code]);
  });

  it.each(Object.entries(finerEn))('%s says more: %s', (kind, phrase) => {
    const [field = '', why = ''] = kind.split(' ') as [string, string];
    const [code, reason] = why.split('/') as [ErrorCode, string?];
    expect(errorCodes).toContain(code);
    const numbers = Object.fromEntries(placesIn(phrase).map((name) => [name, 7]));
    const details = { ...numbers, ...(reason ? { why: reason } : {}) };
    const error = { code, message: '不行', field: field.replace(/#/g, '3').replace('*', 'x'), details };
    expect(sentenceFor(error, 'en')).toBe(phrase.replace(/\{\w+\}/g, '7'));
    expect(phrase).not.toMatch(chinese);
  });

  it('falls back to the code where a detail is missing', () => {
    expect(finerEn['lines OVER_LIMIT']).toContain('{left}');
    const said = sentenceFor({ code: 'OVER_LIMIT', message: '不行', field: 'lines' }, 'en');
    expect(said).toBe(sentenceFor({ code: 'OVER_LIMIT', message: '' }, 'en'));
  });
});

it('words the house’s own reasons and leaves what people wrote', () => {
  for (const text of Object.values(houseReasons)) {
    expect(reasonIn(text, 'en')).not.toMatch(chinese);
    expect(reasonIn(text, 'zh')).toBe(text);
  }
  expect(reasonIn('照片看不清', 'en')).toBe('照片看不清');
  expect(Object.keys(houseReasonsEn)).toEqual(Object.keys(houseReasons));
  expect(Object.values(columnsEn).join()).not.toMatch(chinese);
});

describe('the pages', () => {
  /** A refusal's or a fault's own sentence, taken past the words. */
  const past = /\b(?:error|fault|flaw|refusal|outcome\.error)\??\.message\b/;
  const allowed = ['src/cloud/messages.ts'];

  it('show no function’s sentence but through their words', () => {
    const files = readdirSync('src', { recursive: true })
      .map((name) => path.join('src', String(name)))
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name) && !allowed.includes(name));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((name) => past.test(readFileSync(name, 'utf8')))).toEqual([]);
    expect(past.test('<Text>{error.message}</Text>')).toBe(true);
  });
});
