/** Pages of the trade subpackage, named without its root. */
export const tradePages = ['checkout/index', 'orders/index', 'order/index', 'paysheet/index'];
