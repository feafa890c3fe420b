import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';

export type Content = InputOf<Contracts['catalog'], 'save'>['content'];

/** What a merchant of the test street writes: a product of two SKUs that may be listed. */
export const productContent = (more: Partial<Content> = {}): Content => ({
  title: '高山乌龙茶',
  subTitle: '春茶',
  headImgs: ['picture:oolong'],
  desc: [{ text: '产自海拔一千米。', imgs: ['picture:hill'] }],
  attrs: [{ key: '产地', value: '福建' }],
  categoryPath: ['食品饮料', '茶叶', '乌龙茶'],
  shopCategoryIds: ['oolong'],
  skus: [
    { attrs: [{ key: '规格', value: '100 克' }], salePrice: 5800, weightGram: 130, stock: 20 },
    {
      attrs: [{ key: '规格', value: '250 克' }],
      salePrice: 12800,
      marketPrice: 15800,
      weightGram: 290,
      stock: 8,
      skuCode: 'OL-250',
    },
  ],
  freightTemplateId: 'f1',
  services: { sevenDayReturn: true, shipWithinHours: 48 },
  ...more,
});
