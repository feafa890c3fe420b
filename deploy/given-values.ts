import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** `deploy.local.json` lies in the project's root and is never committed. */
export const localFile = 'deploy.local.json';

const localSchema = v.strictObject({
  /** Key of a Tencent Cloud account that may manage the environment. */
  secretId: v.optional(v.string()),
  secretKey: v.optional(v.string()),
  region: v.optional(v.string()),
  /** Values for the functions' environment variables, by name. */
  variables: v.optional(v.record(v.string(), v.string()), {}),
});

export interface GivenValues {
  secretId: string;
  secretKey: string;
  region: string;
  variables: Readonly<Record<string, string | undefined>>;
}

/**
 * What the deployer gave: the shell's environment wins over `deploy.local.json`.
 * Throws with the path of the field if the file is not as it should be; never quotes a value.
 */
export function givenValues(file: string, shell: Readonly<Record<string, string | undefined>>): GivenValues {
  const local = readLocal(file);
  return {
    secretId: shell.TENCENTCLOUD_SECRETID ?? local.secretId ?? '',
    secretKey: shell.TENCENTCLOUD_SECRETKEY ?? local.secretKey ?? '',
    region: shell.TENCENTCLOUD_REGION ?? local.region ?? 'ap-shanghai',
    variables: { ...local.variables, ...shell },
  };
}

function readLocal(file: string): v.InferOutput<typeof localSchema> {
  if (!existsSync(file)) return { variables: {} };
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is not valid JSON`);
  }
  const parsed = v.safeParse(localSchema, raw);
  if (parsed.success) return parsed.output;
  const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '(top)');
  throw new Error(`${file}: check ${[...new Set(fields)].join(', ')}`);
}
