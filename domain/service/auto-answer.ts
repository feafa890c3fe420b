import type { AutoReply, ServiceSettingsDoc, ServiceTalkDoc } from '../documents';
import { minutes, type Rules } from '../rules';
import type { Ms } from '../units';
import { noServiceText, queuedText } from './house-texts';
import type { TalkMove } from './talk';

/** Questions that are answered from the shopper's own orders. */
export const questions = ['orderStatus', 'delivery', 'refund'] as const;
export type Question = (typeof questions)[number];

/** What the shop says by itself. `question`: the words are found in the shopper's orders. */
export type BotReply = { kind: 'text'; text: string } | { kind: 'question'; question: Question };

export interface Reaction {
  move: TalkMove | null;
  reply: BotReply | null;
  /** Which of the replies that are not given at every turn it is. */
  given: 'welcome' | 'offline' | null;
}

type Settings = Pick<
  ServiceSettingsDoc,
  | 'mode'
  | 'url'
  | 'welcome'
  | 'offlineReply'
  | 'autoReplies'
  | 'questions'
  | 'handOverWords'
  | 'toWeChatAgents'
>;
type Talk = Pick<ServiceTalkDoc, 'state' | 'welcomedAt' | 'offlineAt'>;

/** Asked in words: which question it is. The longest way of asking first: 退款 of an order is about the refund. */
const asked: readonly (readonly [Question, RegExp])[] = [
  ['refund', /退款|退货|退钱|换货|售后|退掉|不想要了/],
  ['delivery', /物流|快递|运单|单号|到哪|到哪儿|几天到|多久到|什么时候到|没收到|还没到|签收|派送/],
  ['orderStatus', /订单|发货|发了吗|什么时候发|多久发|几时发|发出/],
];

/** Words that ask for a person in every shop; a shop adds its own. */
const personWords = ['人工', '转人工', '真人', '人工客服', '找客服', '转客服'];

const norm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

function matches({ words, match }: AutoReply, said: string): boolean {
  return words.some((word) => {
    const wanted = norm(word);
    return wanted !== '' && (match === 'exact' ? said === wanted : said.includes(wanted));
  });
}

/** Whether the words ask for a person. */
export function wantsPerson(text: string, handOverWords: readonly string[]): boolean {
  const said = norm(text);
  return [...personWords, ...handOverWords].some((word) => norm(word) !== '' && said.includes(norm(word)));
}

/** Which of the switched-on questions the words ask. */
export function questionIn(text: string, on: Settings['questions']): Question | null {
  return asked.find(([question, words]) => on[question] && words.test(text))?.[0] ?? null;
}

/** Nothing happens. */
export const quiet: Reaction = { move: null, reply: null, given: null };
const say = (text: string): BotReply | null => (text === '' ? null : { kind: 'text', text });

/** What happens when the shopper enters: a welcome, unless one was given a moment ago or a person has the talk. */
export function onEnter(talk: Talk, settings: Settings, now: Ms, rules: Rules): Reaction {
  const wake: TalkMove | null = talk.state === 'closed' ? 'wake' : null;
  if (settings.mode === 'none') return { move: wake, reply: say(noServiceText), given: null };
  if (settings.mode === 'wecom') return { move: wake, reply: say(wecomText(settings.url)), given: null };
  const again = now - talk.welcomedAt < minutes(rules['service.welcomeEveryMinutes']);
  if (again || !['bot', 'closed'].includes(talk.state)) return { ...quiet, move: wake };
  const reply = say(settings.welcome);
  return { move: wake, reply, given: reply ? 'welcome' : null };
}

const wecomText = (url: string): string =>
  `本店客服在企业微信为您服务，请从店铺页面进入${url ? `：${url}` : '。'}`;

/** What happens when the shopper says something: an answer of the shop's own, or a person is wanted. */
export function onMessage(
  talk: Talk,
  said: { kind: string; text: string },
  settings: Settings,
  open: boolean,
  now: Ms,
  rules: Rules,
): Reaction {
  if (settings.mode === 'none') return { ...quiet, reply: say(noServiceText) };
  if (settings.mode === 'wecom') return { ...quiet, reply: say(wecomText(settings.url)) };
  if (talk.state === 'taken' || talk.state === 'handed') return quiet;
  const offline = offlineReply(talk, settings, open, now, rules);
  if (talk.state === 'queued') return { ...quiet, ...offline };
  const text = said.kind === 'text' ? said.text : '';
  const person = text !== '' && wantsPerson(text, settings.handOverWords);
  if (!person && text !== '') {
    const wake: TalkMove | null = talk.state === 'closed' ? 'wake' : null;
    const fixed = settings.autoReplies.find((one) => matches(one, norm(text)));
    if (fixed) return { move: wake, reply: say(fixed.reply), given: null };
    const question = questionIn(text, settings.questions);
    if (question) return { move: wake, reply: { kind: 'question', question }, given: null };
  }
  if (settings.toWeChatAgents && open) return { move: 'hand', reply: null, given: null };
  if (!open) return { move: 'queue', ...offline };
  return { move: 'queue', reply: person ? say(queuedText) : null, given: null };
}

function offlineReply(talk: Talk, settings: Settings, open: boolean, now: Ms, rules: Rules) {
  const again = now - talk.offlineAt < minutes(rules['service.offlineEveryMinutes']);
  const reply = open || again ? null : say(settings.offlineReply);
  return { reply, given: reply ? ('offline' as const) : null };
}
