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
