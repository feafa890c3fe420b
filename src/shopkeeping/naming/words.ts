import { dictionary } from '@/words/dictionary';
import { filled } from '../../../domain/fault';
import type { NameProblem } from '../../../domain/names/verdict';

/** What may be wrong with a name, in English; `TAKEN` is what only the store knows. */
export const nameFaultsEn: Readonly<Record<NameProblem | 'TAKEN', string>> = {
  EMPTY: 'Give the shop a name',
  TOO_SHORT: 'At least 2 Chinese characters or 4 letters',
  TOO_LONG: 'At most 15 Chinese characters or 30 letters',
  CHARACTER: "Only Chinese characters, letters and digits; inside also a space or · & . - '",
  FORBIDDEN: 'A name may not hold "{part}"',
  CONTACT: 'No telephone numbers, addresses on the net or other ways off the platform',
  TAKEN: 'Another shop has this name',
};

export const namingWords = dictionary(
  {
    units: (n: number) => `${n}/30`,
    checking: '正在核对名称…',
    fine: '这个名称可以使用',
    asStored: (name: string) => `将保存为「${name}」`,
    late: '暂时没有核对成功',
    flaw: (_why: NameProblem | 'TAKEN', _part: string, message: string) => message,
    found: '顾客怎么搜到这个名称',
    query: (query: string) => `搜「${query}」`,
    tier: (tier: number) => ['', '名称完全一致', '主营类目一致', '名称中的一部分'][tier] ?? '',
    alone: '没有其他店铺同样靠前',
    rivals: (n: number, more: boolean) => `${n}${more ? '+' : ''} 家店铺同样靠前`,
    among: (names: string) => `如 ${names}`,
    rule: '同一层里，评分好、近 30 天订单多的排在前面。',
  },
  {
    units: (n: number) => `${n}/30`,
    checking: 'Looking at the name…',
    fine: 'This name may be used',
    asStored: (name: string) => `Kept as "${name}"`,
    late: 'The name could not be looked at just now',
    flaw: (why: NameProblem | 'TAKEN', part: string, _message: string) => filled(nameFaultsEn[why], { part }),
    found: 'What finds this name',
    query: (query: string) => `"${query}"`,
    tier: (tier: number) => ['', 'the exact name', 'the exact category', 'a part of the name'][tier] ?? '',
    alone: 'No other shop stands as early',
    rivals: (n: number, more: boolean) => `${n}${more ? '+' : ''} shops stand as early`,
    among: (names: string) => `such as ${names}`,
    rule: 'Among equals, a better rating and more orders in 30 days come first.',
  },
);
