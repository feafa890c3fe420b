import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, fault, fen, id, ms, shownPicture, text } from '../platform/fields';

const version = count;
/** Form only: what is wrong with a step is answered as faults, so that half a step can be kept. */
const words = (most: number) => v.pipe(text(most), v.trim());
const subject = v.strictObject({
  /** 企业 or 个体工商户. */
  kind: v.picklist(['enterprise', 'individual']),
  /** 统一社会信用代码, 18 characters. */
  licenceNo: v.pipe(words(40), v.toUpperCase()),
  company: words(60),
  legalPerson: words(30),
  /** Of the licence, as `pictures.take` gave their ids. */
  pictures: v.optional(v.pipe(v.array(id), v.maxLength(4)), []),
});
const business = v.strictObject({ mainCategoryId: text(40) });
/** `logo`: `picture:<id>` of a picture that was put up, or empty. */
const front = v.strictObject({ name: text(100), logo: text(512), intro: words(100), city: words(40) });
const account = v.strictObject({
  /** The WeChat Pay merchant number that the shop's money goes to. */
  subMchId: words(20),
  contactName: words(30),
  contactPhone: words(30),
});

const stepState = v.picklist(['empty', 'faulty', 'done']);
export const openingStates = [
  'draft',
  'submitting',
  'submitted',
  'approved',
  'done',
  'releasing',
  'returned',
  'refused',
  'withdrawn',
] as const;

const opening = v.object({
  openingId: v.string(),
  version,
  state: v.picklist(openingStates),
  /** What the operator said, or what was in the way. */
  reason: v.string(),
  /** The shop, once there is one. */
  shopId: v.nullable(v.string()),
  steps: v.object({
    subject: v.nullable(v.object(subject.entries)),
    business: v.nullable(v.object(business.entries)),
    front: v.nullable(v.object(front.entries)),
    account: v.nullable(v.object(account.entries)),
  }),
  stepStates: v.object({ subject: stepState, business: stepState, front: stepState, account: stepState }),
  faults: v.array(fault),
  /** What the chosen category asks for before goods are listed; null while none is chosen. */
  depositFen: v.nullable(fen),
  createdAt: ms,
  updatedAt: ms,
});

export const contract = {
  start: action({
    does: 'Begins to open a shop; the steps are saved one by one.',
    who: 'shopper',
    input: v.strictObject({}),
    output: opening,
    errors: ['OVER_LIMIT'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  save: action({
    does: 'Saves one or several steps, as seen at `version`, and says how each step stands.',
    who: 'shopper',
    input: v.strictObject({
      openingId: id,
      version,
      steps: v.strictObject({
        subject: v.optional(subject),
        business: v.optional(business),
        front: v.optional(front),
        account: v.optional(account),
      }),
    }),
    output: opening,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CHANGED_MEANWHILE', 'BAD_FILE', 'CONTENT_REFUSED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  get: action({
    does: 'One opening of the caller, with the state and the faults of each step, and its pictures to look at.',
    who: 'shopper',
    input: v.strictObject({ openingId: id }),
    output: v.object({ ...opening.entries, pictures: v.array(shownPicture), logo: v.nullable(shownPicture) }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  mine: action({
    does: 'The openings of the caller, newest first, and the categories to choose from.',
    who: 'shopper',
    input: v.strictObject({}),
    output: v.object({
      openings: v.array(opening),
      categories: v.array(
        v.object({
          id: v.string(),
          name: v.string(),
          path: v.array(v.string()),
          depositFen: fen,
          /** A person looks at papers beside the licence. */
          papers: v.boolean(),
        }),
      ),
    }),
    errors: [],
    writes: 'none',
  }),
  submit: action({
    does: 'Hands an opening in: takes the name and a place on the licence, then the operator decides, or nobody need.',
    who: 'shopper',
    input: v.strictObject({ openingId: id, version }),
    output: opening,
    errors: [
      'NOT_FOUND',
      'WRONG_STATE',
      'CHANGED_MEANWHILE',
      'INVALID',
      'OVER_LIMIT',
      'NAME_TAKEN',
      'CONTENT_REFUSED',
    ],
    writes: 'saga',
    idempotency: 'natural',
  }),
  withdraw: action({
    does: 'Takes an opening back; name and place on the licence are free again.',
    who: 'shopper',
    input: v.strictObject({ openingId: id }),
    output: opening,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type OpeningsContract = typeof contract;
