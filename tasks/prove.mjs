/** `npm run prove`: the tests again, with every long proof at its full size. */
import process from 'node:process';

process.env.TONGDIAN_PROVE = 'full';
await import('./test.mjs');
