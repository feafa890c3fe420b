import * as v from 'valibot';
import { questions } from '../../domain/service/auto-answer';
import { action } from '../platform/contract';
import { count, cursor, id, ms, pageSize, text } from '../platform/fields';
import {
  agent,
  message,
  orderBeside,
  quota,
  serviceShop,
  settings,
  shopperSays,
  shopSays,
  talkForAgent,
  talkForShopper,
  talkSummary,
} from './fields';

const ofShop = { shopId: id };
const ofTalk = { shopId: id, talkId: id };
const agents = 'merchant:service' as const;
const seq = v.pipe(count, v.maxValue(Number.MAX_SAFE_INTEGER));
/** Of the answer before: whatever changed since. 0 at first. */
const since = v.optional(v.pipe(ms, v.minValue(0)), 0);

const messages = v.array(message);
/** When the client asks next, in ms: 5 s while somebody talks, 30 s else; a hidden page asks every 30 s. */
const askAgainMs = count;
const stood = v.object({ talk: talkSummary });

export const contract = {
  open: action({
    does: "The caller's conversation with a shop: shop, state and the latest messages, in one call.",
    who: 'shopper',
    input: v.strictObject({ ...ofShop, limit: pageSize(50, 30) }),
    output: v.object({
      shop: serviceShop,
      talk: talkForShopper,
      messages,
      /** For `history`; null when all is here. */
      nextCursor: v.nullable(v.string()),
      /** Shown above the first message, never stored. */
      welcome: v.string(),
      /** Questions that the shop answers by itself, to be asked by a tap. */
      questions: v.array(v.picklist(questions)),
      /** For the first `poll`. */
      since: ms,
      askAgainMs,
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  history: action({
    does: 'Older messages of the caller’s conversation with a shop.',
    who: 'shopper',
    input: v.strictObject({ ...ofShop, cursor, limit: pageSize(50, 30) }),
    output: v.object({ messages, nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  send: action({
    does: 'The shopper says something on the page; what the shop answers by itself comes back with it.',
    who: 'shopper',
    input: v.strictObject({ ...ofShop, says: shopperSays }),
    output: v.object({ talk: talkForShopper, messages }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED', 'CONTENT_REFUSED', 'BAD_FILE', 'REQUEST_ID_REUSED'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
  read: action({
    does: 'The shopper has seen the shop’s messages up to `seq`.',
    who: 'shopper',
    input: v.strictObject({ ...ofShop, seq }),
    output: v.object({ unread: count }),
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
  typing: action({
    does: 'The shopper types; shown to the shop for a few seconds.',
    who: 'shopper',
    input: v.strictObject(ofShop),
    output: v.object({ until: ms }),
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
  poll: action({
    does: 'What is new: unread messages in all, and what changed in one conversation since the last answer.',
    who: 'shopper',
    input: v.strictObject({ shopId: v.optional(id), since }),
    output: v.object({
      /** Over all conversations. */
      unread: count,
      talk: v.nullable(talkForShopper),
      messages,
      since: ms,
      /** Whether there is more than this answer holds: ask again at once. */
      more: v.boolean(),
      askAgainMs,
    }),
    errors: [],
    writes: 'none',
  }),
  talks: action({
    does: "The caller's conversations, the latest first.",
    who: 'shopper',
    input: v.strictObject({ cursor, limit: pageSize(30, 20) }),
    output: v.object({
      talks: v.array(
        v.object({
          shopId: v.string(),
          shopName: v.string(),
          logo: v.string(),
          lastText: v.string(),
          lastAt: ms,
          unread: count,
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  inbox: action({
    does: "A shop's conversations by box; those that wait for a person with the longest waiting first.",
    who: agents,
    input: v.strictObject({
      ...ofShop,
      box: v.optional(v.picklist(['queued', 'mine', 'taken', 'bot', 'closed', 'all']), 'queued'),
      cursor,
      limit: pageSize(50, 20),
    }),
    output: v.object({
      talks: v.array(talkSummary),
      nextCursor: v.nullable(v.string()),
      /** For the first `watch`. */
      since: ms,
      queued: count,
      askAgainMs,
    }),
    errors: [],
    writes: 'none',
  }),
  watch: action({
    does: 'The inbox’s poll: conversations that changed since the cursor, and of the open one what is new in it.',
    who: agents,
    input: v.strictObject({
      ...ofShop,
      since,
      /** The open conversation, and `talkSince` of the answer before about it. */
      talkId: v.optional(id),
      talkSince: since,
      /** Also how many wait in the caller’s other shops; ask this every sixth time. */
      elsewhere: v.optional(v.boolean(), false),
    }),
    output: v.object({
      talks: v.array(talkSummary),
      since: ms,
      queued: count,
      talk: v.nullable(talkForAgent),
      messages,
      talkSince: ms,
      more: v.boolean(),
      elsewhere: v.array(v.object({ shopId: v.string(), queued: count })),
      askAgainMs,
    }),
    errors: [],
    writes: 'none',
  }),
  talk: action({
    does: 'One conversation for who answers it: messages, the shopper’s orders, notes and what WeChat allows.',
    who: agents,
    input: v.strictObject({ ...ofTalk, limit: pageSize(50, 30) }),
    output: v.object({
      talk: talkForAgent,
      messages,
      nextCursor: v.nullable(v.string()),
      /** For `watch`. */
      talkSince: ms,
      orders: v.array(orderBeside),
      quickPhrases: v.array(v.string()),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  talkHistory: action({
    does: 'Older messages of one conversation of the shop.',
    who: agents,
    input: v.strictObject({ ...ofTalk, cursor, limit: pageSize(50, 30) }),
    output: v.object({ messages, nextCursor: v.nullable(v.string()) }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  take: action({
    does: 'The caller takes a conversation; of two at once one has it.',
    who: agents,
    input: v.strictObject(ofTalk),
    output: stood,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  transfer: action({
    does: 'The caller hands a conversation to a colleague, or back into the queue.',
    who: agents,
    input: v.strictObject({ ...ofTalk, agentId: v.optional(id), note: v.optional(text(200), '') }),
    output: stood,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  close: action({
    does: 'The caller closes a conversation; the shopper’s next message opens it anew.',
    who: agents,
    input: v.strictObject(ofTalk),
    output: stood,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  reopen: action({
    does: 'The caller takes up a closed conversation again.',
    who: agents,
    input: v.strictObject(ofTalk),
    output: stood,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  note: action({
    does: 'A note on a conversation that only the shop sees; the last 20 are kept.',
    who: agents,
    input: v.strictObject({
      ...ofTalk,
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    }),
    output: v.object({ notes: v.array(v.object({ at: ms, byName: v.string(), text: v.string() })) }),
    errors: ['NOT_FOUND'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
  answer: action({
    does: 'The caller answers, with a text, a picture, a card or an offer to refund, by the carrier last used.',
    who: agents,
    input: v.strictObject({ ...ofTalk, says: shopSays }),
    output: v.object({ talk: talkSummary, message, quota }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'QUOTA_USED', 'CONTENT_REFUSED', 'BAD_FILE', 'REQUEST_ID_REUSED'],
    writes: 'saga',
    idempotency: 'requestId',
  }),
  decide: action({
    does: 'A person decides about a message that failed or whose outcome nobody knows: it arrived, again, or never.',
    who: agents,
    input: v.strictObject({
      ...ofTalk,
      messageId: id,
      decision: v.picklist(['arrived', 'resend', 'drop']),
    }),
    output: v.object({ message, quota }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'QUOTA_USED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  readTalk: action({
    does: 'The shop has seen the shopper’s messages up to `seq`.',
    who: agents,
    input: v.strictObject({ ...ofTalk, seq }),
    output: v.object({ unread: count }),
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
  typingTalk: action({
    does: 'The caller types; shown to the shopper for a few seconds, in WeChat too.',
    who: agents,
    input: v.strictObject(ofTalk),
    output: v.object({ until: ms }),
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
  agents: action({
    does: 'Who answers for the shop, and how many conversations each has.',
    who: agents,
    input: v.strictObject(ofShop),
    output: v.object({ agents: v.array(agent) }),
    errors: [],
    writes: 'none',
  }),
  numbers: action({
    does: 'How the shop answered in the last seven days, as the rating counts it: rounds of opening hours alone.',
    who: agents,
    input: v.strictObject(ofShop),
    output: v.object({
      rounds: count,
      unanswered: count,
      /** Mean from the first question of a conversation to a person's first answer; null where nobody gave one. */
      firstMs: v.nullable(count),
      /** The same of all rounds. */
      answerMs: v.nullable(count),
    }),
    errors: [],
    writes: 'none',
  }),
  settings: action({
    does: 'What the shop set about its service.',
    who: agents,
    input: v.strictObject(ofShop),
    output: v.object({ version: count, settings }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  saveSettings: action({
    does: 'Sets the shop’s service anew, whole; refused when somebody else changed it since `version`.',
    who: agents,
    input: v.strictObject({ ...ofShop, version: count, settings }),
    output: v.object({ version: count, settings }),
    errors: ['NOT_FOUND', 'CHANGED_MEANWHILE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
} as const;
export type ServiceContract = typeof contract;
