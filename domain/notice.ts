import { beijingDay, beijingMinute } from './calendar';
import type { Fen, Ms } from './units';

/** What a buyer, or who runs a shop, may be told of by WeChat's one-time subscribe messages: one consent, one message. */
export const noticeKinds = [
  'shipped',
  'refunded',
  'afterSaleAnswered',
  'priceChanged',
  'payClosing',
  'ratingFell',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** WeChat takes so many templates in one question. */
export const mostAskedAtOnce = 3;

/**
 * The fields of each kind, and the template's keywords they go to unless the configuration names others. Keywords are
 * numbered by the template that an operator picks from WeChat's library; their names say what may stand in them.
 */
export const noticeFields = {
  shipped: { goods: 'thing1', carrier: 'thing2', waybill: 'character_string3', at: 'time4' },
  refunded: { goods: 'thing1', amount: 'amount2', at: 'time3' },
  afterSaleAnswered: { goods: 'thing1', answer: 'thing2', at: 'time3' },
  priceChanged: { goods: 'thing1', amount: 'amount2', at: 'time3' },
  payClosing: { goods: 'thing1', amount: 'amount2', until: 'time3' },
  ratingFell: { shop: 'thing1', score: 'number2', at: 'time3' },
} as const satisfies Record<NoticeKind, Record<string, string>>;
export type NoticeFields<K extends NoticeKind> = Record<keyof (typeof noticeFields)[K] & string, string>;

export interface NoticeTemplate {
  kind: NoticeKind;
  templateId: string;
  /** Field → keyword. */
  keywords: Readonly<Record<string, string>>;
}

/**
 * Reads `shipped=<template id>;refunded=<template id>:goods=thing7,amount=amount3`, one part a kind; parts it does not
 * understand are left out. Kinds without a template are never asked for and never sent.
 */
export function noticeTemplates(configured: string): NoticeTemplate[] {
  return configured.split(';').flatMap((part) => {
    const [, kind = '', templateId = '', given = ''] =
      /^\s*(\w+)\s*=\s*([\w-]{1,64})(?:\s*:([\w=,\s]*))?\s*$/.exec(part) ?? [];
    if (!isKind(kind)) return [];
    const usual: Record<string, string> = noticeFields[kind];
    const named = given.split(',').flatMap((pair) => {
      const [field = '', keyword = ''] = pair.split('=').map((text) => text.trim());
      return field in usual && keyword ? [[field, keyword] as const] : [];
    });
    return [{ kind, templateId, keywords: { ...usual, ...Object.fromEntries(named) } }];
  });
}

const isKind = (text: string): text is NoticeKind => (noticeKinds as readonly string[]).includes(text);

/** Most characters of a keyword's value, by its name's beginning; longer ones WeChat refuses with 47003. */
const mostCharacters: readonly (readonly [name: string, most: number])[] = [
  ['thing', 20],
  ['character_string', 32],
  ['phrase', 5],
];

/** The values as WeChat takes them: cut to their keyword's length, an empty one as a dash. */
export function noticeData(
  { keywords }: NoticeTemplate,
  fields: Readonly<Record<string, string>>,
): Record<string, { value: string }> {
  return Object.fromEntries(
    Object.entries(keywords).map(([field, keyword]) => [
      keyword,
      { value: fitted(fields[field] ?? '', keyword) },
    ]),
  );
}

function fitted(text: string, keyword: string): string {
  const most = mostCharacters.find(([name]) => keyword.startsWith(name))?.[1];
  const characters = [...text];
  if (characters.length === 0) return '-';
  if (most === undefined || characters.length <= most) return text;
  return keyword.startsWith('thing')
    ? `${characters.slice(0, most - 1).join('')}…`
    : characters.slice(0, most).join('');
}

/** `¥12.00` */
export const noticeMoney = (fen: Fen): string => `¥${(fen / 100).toFixed(2)}`;

/** `2026年11月23日 12:05` in Beijing time, as `time` keywords want it. */
export const noticeTime = (at: Ms): string => `${beijingDay(at).slice(0, 4)}年${beijingMinute(at)}`;
