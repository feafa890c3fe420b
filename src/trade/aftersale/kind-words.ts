import { dictionary } from '@/words/dictionary';

/** What a shopper can ask for. */
export const typeWords = dictionary(
  { REFUND: '仅退款', RETURN: '退货退款', EXCHANGE: '换货' },
  { REFUND: 'Money back', RETURN: 'Return for money', EXCHANGE: 'Exchange' },
);

/** Why; the platform's reasons. */
export const reasonWords = dictionary(
  {
    INCORRECT_SELECTION: '拍错或多拍',
    NO_LONGER_WANT: '不想要了',
    NO_EXPRESS_INFO: '没有物流信息',
    EMPTY_PACKAGE: '包裹是空的',
    REJECT_RECEIVE_PACKAGE: '已拒收包裹',
    NOT_DELIVERED_TOO_LONG: '太久没有收到',
    NOT_MATCH_PRODUCT_DESC: '与描述不符',
    QUALITY_ISSUE: '质量问题',
    SEND_WRONG_GOODS: '商家发错货',
    THREE_NO_PRODUCT: '三无产品',
    FAKE_PRODUCT: '假冒产品',
    OTHERS: '其他原因',
  },
  {
    INCORRECT_SELECTION: 'Chose the wrong one',
    NO_LONGER_WANT: 'No longer wanted',
    NO_EXPRESS_INFO: 'No news of the parcel',
    EMPTY_PACKAGE: 'The parcel was empty',
    REJECT_RECEIVE_PACKAGE: 'I refused the parcel',
    NOT_DELIVERED_TOO_LONG: 'Took too long',
    NOT_MATCH_PRODUCT_DESC: 'Not as described',
    QUALITY_ISSUE: 'Poor quality',
    SEND_WRONG_GOODS: 'The wrong goods came',
    THREE_NO_PRODUCT: 'No maker, date or licence on it',
    FAKE_PRODUCT: 'A counterfeit',
    OTHERS: 'Something else',
  },
);
