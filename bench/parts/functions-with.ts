import { cpSync } from 'node:fs';
import path from 'node:path';
import { buildProbe } from '../../test/local-cloud/build-probe';

/** Copies the built functions into `dir` and puts one more beside them; answers the folder. */
export function functionsWith(root: string, dir: string, name: string, entry: string): string {
  const functions = path.join(dir, 'functions');
  cpSync(path.join(root, 'dist', 'cloudfunctions'), functions, { recursive: true });
  buildProbe(path.join(root, entry), functions, name);
  return functions;
}
