import * as v from 'valibot';

/**
 * Form only: what is half written can be kept, and nothing unbounded passes. What keeps a homepage from being handed in
 * is said by domain/homepage/faults.ts, field by field.
 */
export const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** An address, or `picture:<id>` for one that was put up and is not yet known to be shown. */
export const picture = words(512);
export const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'not an id'));
