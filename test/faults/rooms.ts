/** Functions that move money, stock or an order: every proof walks them whole. */
export const trade: readonly string[] = ['orders', 'payments', 'coupons', 'stock', 'aftersales'];
