import type { Language } from '@/words/language';
import { useLanguage } from '@/words/language';
import { noServiceText, offPlatformWarning, queuedText } from '../../domain/service/house-texts';

/**
 * What the house itself writes into a conversation is stored in Chinese, as WeChat gets it. A reader of English has it
 * in English; what people and shops wrote stays as it is.
 */
type Line = readonly [zh: RegExp, en: string];

const notices: readonly Line[] = [
  [/^客服(.*)为您服务$/, '$1 is helping you'],
  [/^已转接客服(.*)$/, 'Handed over to $1'],
  [/^本次服务已结束$/, 'This conversation has ended'],
  [
    exactly(offPlatformWarning),
    'Please order here and pay with WeChat Pay: private transfers are not protected.',
  ],
  [exactly(queuedText), 'A person will be with you soon. Please wait.'],
  [
    exactly(noServiceText),
    'This shop has no online service. Please apply for after-sales on the order’s page.',
  ],
];

const previews: readonly Line[] = [
  [/^\[图片\]/, '[Picture]'],
  [/^\[商品\]/, '[Product]'],
  [/^\[订单\]/, '[Order]'],
  [/^\[小程序\]/, '[Page]'],
  [/^\[卡片\]/, '[Card]'],
  [/^\[暂不支持的消息\]$/, '[A message that cannot be shown here]'],
];

const weekdays: readonly Line[] = [...'一二三四五六日'].map((name, i) => [
  new RegExp(`周${name}`, 'g'),
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][i]!,
]);
const hours: readonly Line[] = [[/每天/g, 'daily'], ...weekdays, [/、/g, ', ']];

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

const first = (lines: readonly Line[], text: string): string => {
  const line = lines.find(([zh]) => zh.test(text));
  return line ? text.replace(line[0], line[1]) : text;
};

/** A line of the house under messages, or a reply that is the same in every shop. */
export const noticeIn = (text: string, language: Language): string =>
  language === 'en' ? first(notices, text) : text;

/** The last line of a conversation, as lists show it: shortened, so that a notice is known by its beginning. */
export function previewIn(text: string, language: Language): string {
  if (language !== 'en') return text;
  const begun = text.endsWith('…') ? text.slice(0, -1) : '';
  const whole = begun && [offPlatformWarning, queuedText, noServiceText].find((one) => one.startsWith(begun));
  return first([...notices, ...previews], whole || text);
}

/** 每天 08:30-22:00 · 周六、周日 10:00-18:00 */
export const hoursIn = (text: string, language: Language): string =>
  language === 'en' ? hours.reduce((said, [zh, en]) => said.replace(zh, en), text) : text;

/** What the inbox calls a shopper: 顾客FFIC. */
export const shopperIn = (name: string, language: Language): string =>
  language === 'en' ? name.replace(/^顾客/, 'Shopper ') : name;

/** The same in the reader's language. */
export function useHouseWords() {
  const language = useLanguage((state) => state.language);
  return {
    notice: (text: string) => noticeIn(text, language),
    preview: (text: string) => previewIn(text, language),
    hours: (text: string) => hoursIn(text, language),
    shopper: (name: string) => shopperIn(name, language),
  };
}
