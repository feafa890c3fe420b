import { type LicenceFault, licenceFault } from './licence';
import { nameVerdict, type SubjectKind } from './names/verdict';
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

export interface StepFault {
  /** Path of the field to blame, e.g. `subject.licenceNo`. */
  field: string;
  why: string;
  message: string;
}

const licenceWords: Readonly<Record<LicenceFault, string>> = {
  FORM: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
  CHECK_DIGIT: '统一社会信用代码的校验位不对，请核对每一位',
  SUBJECT: '主体类型与统一社会信用代码不符（92 开头为个体工商户）',
};

const nameWords: Readonly<Record<string, (part: string) => string>> = {
  EMPTY: () => '请填写店铺名称',
  TOO_SHORT: () => '店铺名称至少 2 个汉字或 4 个字母',
  TOO_LONG: () => '店铺名称最多 15 个汉字或 30 个字母',
  CHARACTER: () => '店铺名称只能用汉字、字母和数字，中间可用空格或 · & . - ’',
  FORBIDDEN: (part) => `店铺名称不能含有「${part}」`,
  CONTACT: () => '店铺名称不能含有电话、网址、二维码等联系方式',
};

/** One plain sentence for what is wrong with a name. */
export const nameSentence = ({ why, part }: { why: string; part: string }): string =>
  (nameWords[why] ?? nameWords.CHARACTER!)(part);

type StepName = keyof OpeningSteps;
const stepNames: readonly StepName[] = ['subject', 'business', 'front', 'account'];

/** What is wrong with the steps as they stand, in their order; a step that is missing is a fault of its own. */
export function openingFaults(steps: OpeningSteps): StepFault[] {
  const { subject, business, front, account } = steps;
  const faults: StepFault[] = [];
  const add = (field: string, why: string, message: string) => faults.push({ field, why, message });
  for (const step of stepNames) {
    if (!steps[step]) add(step, 'MISSING', '这一步还没有填写');
  }
  if (subject) {
    const fault = licenceFault(subject.licenceNo, subject.kind);
    if (fault) add('subject.licenceNo', fault, licenceWords[fault]);
    if ([...subject.company].length < 2) add('subject.company', 'TOO_SHORT', '请填写营业执照上的名称');
    if ([...subject.legalPerson].length < 2)
      add('subject.legalPerson', 'TOO_SHORT', '请填写经营者或法定代表人');
    if (subject.pictures.length === 0) add('subject.pictures', 'MISSING', '请上传营业执照照片');
  }
  if (business && !shopCategory(business.mainCategoryId)) {
    add('business.mainCategoryId', 'UNKNOWN', '请选择主营类目');
  }
  if (front) {
    const { problem } = nameVerdict(front.name, subject?.kind ?? 'enterprise');
    if (problem) add('front.name', problem.why, nameSentence(problem));
    if (front.logo === '') add('front.logo', 'MISSING', '请上传店铺头像');
    if (front.city.trim() === '') add('front.city', 'MISSING', '请填写所在城市');
  }
  if (account) {
    if (!/^[0-9]{8,10}$/.test(account.subMchId))
      add('account.subMchId', 'FORM', '微信支付商户号为 8 至 10 位数字');
    if ([...account.contactName].length < 2) add('account.contactName', 'TOO_SHORT', '请填写联系人');
    if (!/^\+?[0-9][0-9 -]{5,19}$/.test(account.contactPhone))
      add('account.contactPhone', 'FORM', '请填写有效的联系电话');
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
