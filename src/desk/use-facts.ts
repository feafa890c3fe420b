import { afterSaleWords } from '@/studio/aftersales/words';
import { moneyText } from '@/ui/money';
import { useWords } from '@/words/dictionary';
import { useReason } from '@/words/house-reasons';
import { dateTime } from '@/words/when';
import { afterSaleReasons, afterSaleTypes } from '../../domain/after-sale';
import { type Fact, factsOf } from './facts';
import { valueWords } from './value-words';

const among = <T extends string>(all: readonly T[], code: string): T | undefined =>
  all.find((one) => one === code);

/** Facts whose values are codes. */
const coded = [
  'status',
  'state',
  'kind',
  'use',
  'subject',
  'subjectKind',
  'why',
  'reason',
  'accountKind',
  'proof',
  '',
];

/** Facts as the operator reads them: amounts, moments and codes in words. */
export function useFacts(): (facts: Readonly<Record<string, unknown>>) => Fact[] {
  const a = useWords(afterSaleWords);
  const v = useWords(valueWords);
  const said = useReason();
  const word = (key: string, code: string): string => {
    const [type, reason] = [among(afterSaleTypes, code), among(afterSaleReasons, code)];
    if (key === 'type' && type) return a.type(type);
    if (key === 'reason' && reason) return a.reason(reason);
    if (key === 'words') return v.code(`words.${code}`);
    return coded.includes(key) ? v.code(code) : said(code);
  };
  return (facts) => factsOf(facts, { money: moneyText, moment: dateTime, word });
}
