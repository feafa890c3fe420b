/** Builds functions and mini program for the environment in TONGDIAN_ENV, the way `npm start` builds: only what changed. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../tasks/build.mjs';

await buildAll(join(dirname(fileURLToPath(import.meta.url)), '..'), { skip: ['h5', 'pictures'] });
