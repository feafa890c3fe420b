import path from 'node:path';

/** The mini program under test, as `npm test` and `npm start` build it; another may be named. */
export const dist = path.resolve(process.env.TONGDIAN_WEAPP ?? 'dist/weapp');
