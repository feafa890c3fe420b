import { dictionary } from '@/words/dictionary';

export const freightWords = dictionary(
  {
    title: '运费模板',
    make: '新建模板',
    hint: '每件商品用一个模板计算运费；排在最前的是新商品的默认模板。',
    none: '还没有运费模板',
    noneHint: '设好运费规则，商品才能上架。',
    first: '默认',
    free: '包邮',
    freeFrom: (yuan: string) => `满 ${yuan} 包邮`,
    byPiece: '按件计费',
    byWeight: '按重量计费',
    pieces: (n: number, yuan: string, more: number, moreYuan: string) =>
      more > 0 ? `首 ${n} 件 ${yuan}，每多 ${more} 件加 ${moreYuan}` : `${yuan}，不限件数`,
    kilograms: (n: number, yuan: string, more: number, moreYuan: string) =>
      more > 0 ? `首 ${n} 千克 ${yuan}，每多 ${more} 千克加 ${moreYuan}` : `${yuan}，不限重量`,
    notTo: (areas: string) => `不发货：${areas}`,
    everywhere: '全国发货',
    used: (n: string) => `${n} 件商品在用`,
    unused: '没有商品在用',
  },
  {
    title: 'Freight',
    make: 'New template',
    hint: 'Each product goes by one template; new ones begin with the first.',
    none: 'No freight templates yet',
    noneHint: 'Goods can go on sale once it is settled what sending costs.',
    first: 'Default',
    free: 'Free',
    freeFrom: (yuan: string) => `Free from ${yuan}`,
    byPiece: 'By piece',
    byWeight: 'By weight',
    pieces: (n: number, yuan: string, more: number, moreYuan: string) =>
      more > 0
        ? `First ${n} ${n === 1 ? 'piece' : 'pieces'} ${yuan}, ${moreYuan} for each ${more} more`
        : `${yuan} for any number`,
    kilograms: (n: number, yuan: string, more: number, moreYuan: string) =>
      more > 0 ? `First ${n} kg ${yuan}, ${moreYuan} for each ${more} kg more` : `${yuan} for any weight`,
    notTo: (areas: string) => `Not to: ${areas}`,
    everywhere: 'Sent everywhere',
    used: (n: string) => (n === '1' ? '1 product goes by it' : `${n} products go by it`),
    unused: 'No product goes by it',
  },
);
