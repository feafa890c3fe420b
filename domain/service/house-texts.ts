/** What the house writes into a conversation by itself, the same in every shop. */

/** Said to both sides where off-platform payment was caught. */
export const offPlatformWarning =
  '温馨提示：请在店铺内下单并使用微信支付。私下转账、扫码付款或添加个人账号交易不受平台保护，谨防受骗。';
export const noServiceText = '本店暂未开通在线客服，请在订单页申请售后，或在店铺首页查看联系方式。';
export const queuedText = '已为您转接人工客服，请稍候。';
