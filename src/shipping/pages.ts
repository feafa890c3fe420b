/** Pages of the shipping subpackage, named without its root: many parcels at once. */
export const shippingPages = ['waybills/index'];
