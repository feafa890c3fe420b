import type { Ms } from '../../../domain/units';

/** What codes and links are made for. */
export interface Wanted {
  /** Empty for the whole shop. */
  productId: string;
  account: string;
}

/** A page and account as the functions take them. */
export const inputOf = ({ productId, account }: Wanted) => ({
  ...(productId ? { productId } : {}),
  account,
});

const beijing = 8 * 3_600_000;

/** A day in Beijing with its year, since codes outlive one. */
export const dateOf = (at: Ms): string => new Date(at + beijing).toISOString().slice(0, 10);
