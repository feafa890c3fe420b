import type { Street } from '../../aftersales/street';

/** A coupon's count is what was given out. */
export async function faults(street: Street): Promise<string[]> {
  const given = await street.all('user_coupons');
  return (await street.all('coupons')).flatMap(({ _id, claimed }) => {
    const n = given.filter((one) => one.couponId === _id).length;
    return n === claimed ? [] : [`${_id} counts ${claimed}, ${n} were given out`];
  });
}
