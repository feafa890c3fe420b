/** Functions that move money, stock or an order. */
export const trade: readonly string[] = ['orders', 'payments', 'coupons', 'stock', 'aftersales'];
