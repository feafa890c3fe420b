import { dictionary } from '@/words/dictionary';

export const membershipWords = dictionary(
  {
    owner: '店主',
    editor: '运营编辑',
    fulfilment: '发货员',
    service: '客服',
    overview: '概览',
    orders: '订单',
    aftersales: '售后',
    rating: '评分',
    reviews: '评价',
    stock: '库存',
    coupons: '优惠券',
    shop: '店铺',
    staff: '成员',
  },
  {
    owner: 'Owner',
    editor: 'Editor',
    fulfilment: 'Fulfilment',
    service: 'Service agent',
    overview: 'Overview',
    orders: 'Orders',
    aftersales: 'After-sales',
    rating: 'Rating',
    reviews: 'Reviews',
    stock: 'Stock',
    coupons: 'Coupons',
    shop: 'Shop',
    staff: 'Members',
  },
);
