import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionDeclaration, TimerTrigger } from './types';

/** What `config.json` beside a bundle may hold, as WeChat's tools read it. */
interface FolderConfig {
  permissions?: { openapi?: string[] };
  triggers?: TimerTrigger[];
}

/** What only the project's own declarations know; deploy sets the same through the service's API. */
export interface DeclaredSettings {
  timeoutSeconds: number;
  invoke: FunctionDeclaration['invoke'];
  env: Record<string, string>;
}

const USUAL: DeclaredSettings = { timeoutSeconds: 20, invoke: 'auth != null', env: {} };

/**
 * Reads the built functions of a folder: `<dir>/<name>/{index.js,config.json}`.
 * A function without declared settings gets the service's defaults.
 */
export function readFunctions(
  dir: string,
  settings: Readonly<Record<string, Partial<DeclaredSettings>>>,
): Map<string, FunctionDeclaration> {
  const found = new Map<string, FunctionDeclaration>();
  if (!existsSync(dir)) return found;
  for (const name of readdirSync(dir).sort()) {
    const file = join(dir, name, 'index.js');
    if (!existsSync(file)) continue;
    const config = readConfig(join(dir, name, 'config.json'));
    found.set(name, {
      name,
      file,
      ...USUAL,
      ...settings[name],
      triggers: config.triggers ?? [],
      openapi: config.permissions?.openapi ?? [],
    });
  }
  return found;
}

/** Changes whenever the bundle is built anew, so that workers load it again. */
export function versionOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}-${size}`;
}

function readConfig(file: string): FolderConfig {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FolderConfig) : {};
}
