import type { Output } from '@/cloud/call';

export type Settings = Output<'service', 'settings'>['settings'];
export type AutoReply = Settings['autoReplies'][number];
export type HoursLine = Settings['hours'][number];

/** Settings as they are filled in: lists of words as one text. */
export interface Draft extends Omit<Settings, 'handOverWords' | 'quickPhrases'> {
  /** Between commas of either kind. */
  handOverWords: string;
  /** One a line. */
  quickPhrases: string;
}

export type Field = 'corpId' | 'url' | 'hours' | 'quickPhrases' | 'handOverWords';
export type Flaw = 'empty' | 'noHttps' | 'noDays' | 'noTime' | 'tooLong' | 'tooMany';

export const draftOf = (settings: Settings): Draft => ({
  ...settings,
  handOverWords: settings.handOverWords.join('，'),
  quickPhrases: settings.quickPhrases.join('\n'),
});

/** Words as somebody types them: between commas, spaces or new lines, each once. */
export const wordsOf = (text: string): string[] => [
  ...new Set(text.split(/[,，、;；\s]+/).filter((word) => word !== '')),
];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the draft means. */
export const settingsOf = (draft: Draft): Settings => ({
  ...draft,
  corpId: draft.corpId.trim(),
  url: draft.url.trim(),
  welcome: draft.welcome.trim(),
  offlineReply: draft.offlineReply.trim(),
  handOverWords: wordsOf(draft.handOverWords),
  quickPhrases: linesOf(draft.quickPhrases),
});

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is to be mended before it can be saved, the first of it; null when all is well. */
export function flawOf(draft: Draft): { field: Field; flaw: Flaw } | null {
  const { mode, corpId, url, hours, handOverWords, quickPhrases } = settingsOf(draft);
  if (mode === 'wecom' && corpId === '') return { field: 'corpId', flaw: 'empty' };
  if (mode === 'wecom' && url === '') return { field: 'url', flaw: 'empty' };
  if (url !== '' && !/^https:\/\/\S{3,480}$/.test(url)) return { field: 'url', flaw: 'noHttps' };
  if (hours.some(({ days }) => days.length === 0)) return { field: 'hours', flaw: 'noDays' };
  if (hours.some(({ from, to }) => !time.test(from) || !time.test(to) || from === to))
    return { field: 'hours', flaw: 'noTime' };
  if (handOverWords.some((word) => word.length > 20)) return { field: 'handOverWords', flaw: 'tooLong' };
  if (handOverWords.length > 20) return { field: 'handOverWords', flaw: 'tooMany' };
  if (quickPhrases.some((line) => line.length > 300)) return { field: 'quickPhrases', flaw: 'tooLong' };
  return quickPhrases.length > 50 ? { field: 'quickPhrases', flaw: 'tooMany' } : null;
}
