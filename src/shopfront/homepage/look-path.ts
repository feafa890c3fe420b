/** The page that shows a draft as a shopper would get it. */
export const lookPath = 'shopfront/homepage/look/index';
