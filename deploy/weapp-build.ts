import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What makes a built mini program fit or unfit for upload. */
export type BuildVerdict =
  | { fit: true }
  | {
      fit: false;
      why: 'not built' | 'holds the loopback carrier' | 'names another environment';
      files: string[];
    };

const loopback = /127\.0\.0\.1|https?:\/\/localhost/;

/**
 * Looks through a built mini program. A build for the local cloud calls this machine and must never be uploaded;
 * one for an environment holds that environment's id.
 */
export function judgeBuild(folder: string, envId: string): BuildVerdict {
  if (!existsSync(path.join(folder, 'app.json'))) return { fit: false, why: 'not built', files: [] };
  const scripts = filesUnder(folder).filter((f) => /\.(js|json|wxml|wxs)$/.test(f));
  const holding = scripts.filter((f) => loopback.test(readFileSync(f, 'utf8')));
  if (holding.length > 0) {
    return {
      fit: false,
      why: 'holds the loopback carrier',
      files: holding.map((f) => path.relative(folder, f)),
    };
  }
  const named = scripts.some((f) => readFileSync(f, 'utf8').includes(envId));
  return named ? { fit: true } : { fit: false, why: 'names another environment', files: [] };
}

function filesUnder(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}
