/** What reviews are filtered by; all of them are `all`. */
export const reviewKinds = ['all', 'good', 'middle', 'bad', 'pictures'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
