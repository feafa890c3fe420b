/** Platform: at most 5 items, titles up to 32 characters, and the small form from 3 items on. */
export const showcaseLimits = { most: 5, smallFrom: 3, title: 32, description: 64 } as const;

/** Platform: names of at most 10 characters, emoji allowed. The numbers of categories are ours: a shop page stays small. */
export const categoryLimits = { name: 10, first: 30, second: 30, all: 150 } as const;

/** Ours: what fits on one line of the module. */
export const leadingLimits = { title: 16, note: 40 } as const;
