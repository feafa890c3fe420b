/** Functions that move money, stock or an order, but after-sales. */
export const trade: readonly string[] = ['orders', 'payments', 'coupons', 'stock'];
