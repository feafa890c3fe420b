import { type Fault, faultsOf, filled } from './fault';
import { licenceFault } from './licence';
import { type NameProblem, nameVerdict, type SubjectKind } from './names/verdict';
import { openingFaultPhrases } from './opening-phrases';
import { shopCategory } from './shop-categories';

/** Who opens the shop: what the business licence says. */
export interface SubjectStep {
  kind: SubjectKind;
  licenceNo: string;
  company: string;
  legalPerson: string;
  /** Ids of the pictures of the licence. */
  pictures: string[];
}
export interface BusinessStep {
  mainCategoryId: string;
}
/** How shoppers see it. */
export interface FrontStep {
  name: string;
  /** `picture:<id>`, see `pictureRef`. */
  logo: string;
  intro: string;
  city: string;
}
/** Where its money goes, and whom the operator calls. */
export interface AccountStep {
  subMchId: string;
  contactName: string;
  contactPhone: string;
}
export interface OpeningSteps {
  subject: SubjectStep | null;
  business: BusinessStep | null;
  front: FrontStep | null;
  account: AccountStep | null;
}

/**
 * draft: being filled in; submitting: name and licence are being taken; submitted: a person decides; approved: the
 * shop is being made; done; releasing: name and licence are being given back; returned: to be mended by who opens.
 */
export type OpeningState =
  | 'draft'
  | 'submitting'
  | 'submitted'
  | 'approved'
  | 'done'
  | 'releasing'
  | 'returned'
  | 'refused'
  | 'withdrawn';

/** Whether it can still be filled in. */
export const fillable = (state: OpeningState): boolean => state === 'draft' || state === 'returned';

/** Its field is the path of the field to blame, e.g. `subject.licenceNo`. */
export type StepFault = Fault;

const faultOf = faultsOf(openingFaultPhrases);

/** One plain sentence for what is wrong with a name. */
export const nameSentence = ({ why, part }: { why: NameProblem; part: string }): string =>
  filled(openingFaultPhrases[`front.name ${why}`], { part });

type StepName = keyof OpeningSteps;
const stepNames: readonly StepName[] = ['subject', 'business', 'front', 'account'];

/** What is wrong with the steps as they stand, in their order; a step that is missing is a fault of its own. */
export function openingFaults(steps: OpeningSteps): StepFault[] {
  const { subject, business, front, account } = steps;
  const faults: StepFault[] = [];
  const add = (...one: Parameters<typeof faultOf>) => faults.push(faultOf(...one));
  for (const step of stepNames) {
    if (!steps[step]) add(`${step} MISSING`);
  }
  if (subject) {
    const fault = licenceFault(subject.licenceNo, subject.kind);
    if (fault) add(`subject.licenceNo ${fault}`);
    if ([...subject.company].length < 2) add('subject.company TOO_SHORT');
    if ([...subject.legalPerson].length < 2) add('subject.legalPerson TOO_SHORT');
    if (subject.pictures.length === 0) add('subject.pictures MISSING');
  }
  if (business && !shopCategory(business.mainCategoryId)) {
    add('business.mainCategoryId UNKNOWN');
  }
  if (front) {
    const { problem } = nameVerdict(front.name, subject?.kind ?? 'enterprise');
    if (problem) add(`front.name ${problem.why}`, { part: problem.part });
    if (front.logo === '') add('front.logo MISSING');
    if (front.city.trim() === '') add('front.city MISSING');
  }
  if (account) {
    if (!/^[0-9]{8,10}$/.test(account.subMchId)) add('account.subMchId FORM');
    if ([...account.contactName].length < 2) add('account.contactName TOO_SHORT');
    if (!/^\+?[0-9][0-9 -]{5,19}$/.test(account.contactPhone)) add('account.contactPhone FORM');
  }
  const place = (field: string) => stepNames.indexOf(field.split('.')[0] as StepName);
  return faults.sort((a, b) => place(a.field) - place(b.field));
}

/** How each step stands: for the page that walks them. */
export function stepStates(steps: OpeningSteps): Record<StepName, 'empty' | 'faulty' | 'done'> {
  const faults = openingFaults(steps);
  const stateOf = (name: StepName) =>
    steps[name] === null
      ? 'empty'
      : faults.some((fault) => fault.field.startsWith(`${name}.`))
        ? 'faulty'
        : 'done';
  return {
    subject: stateOf('subject'),
    business: stateOf('business'),
    front: stateOf('front'),
    account: stateOf('account'),
  };
}
