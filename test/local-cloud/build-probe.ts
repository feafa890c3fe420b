import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Bundles a file as the function `name` of a folder of functions, for the runtime that they are deployed to. */
export function buildProbe(entry: string, functions: string, name: string): void {
  buildSync({
    entryPoints: [entry],
    outfile: join(functions, name, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    minifySyntax: true,
    logLevel: 'error',
  });
}
