/** Reasons that the house itself gives, stored as Chinese sentences beside those that people write. */
export const houseReasons = {
  licenceFull: '这张营业执照下的店铺数量已达上限',
  nameTaken: '店铺名称已被使用，请换一个',
  incomplete: '申请不完整',
  accountNotLinked: '有内容所属的账号没有关联，请修改后再提交',
  accountUnlinked: '所属账号已解除关联，请修改后重新提交',
  pictureRefused: '有图片未通过审核，请更换后再提交',
  shopClosed: '店铺已关闭',
  firstListing: '首次上架',
} as const;

export type HouseReason = keyof typeof houseReasons;
