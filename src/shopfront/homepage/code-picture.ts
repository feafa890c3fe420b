/** A code needs an address that a camera can follow: WeChat's own pages have none outside a browser. */
export const codePicture = (_query: string): string | null => null;
