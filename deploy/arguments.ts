export interface Arguments {
  envId: string;
  dryRun: boolean;
  /** Deploy what lies in dist/ instead of building it first. */
  noBuild: boolean;
}

export const usage = `npm run deploy -- --env <environment id> [--dry-run] [--no-build]

  --env       the CloudBase environment, as the console shows it
  --dry-run   print what the environment would have; read and change nothing there
  --no-build  deploy dist/ as it lies instead of building it first

The account's key comes from TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY or from deploy.local.json.`;

const envIdForm = /^[a-z][a-z0-9-]{3,63}$/i;

/** Reads the command line; a string is what is wrong with it. */
export function readArguments(argv: readonly string[]): Arguments | string {
  let envId = '';
  let dryRun = false;
  let noBuild = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--env') envId = argv[++i] ?? '';
    else if (word.startsWith('--env=')) envId = word.slice('--env='.length);
    else if (word === '--dry-run') dryRun = true;
    else if (word === '--no-build') noBuild = true;
    else return `unknown argument ${word}`;
  }
  if (!envId) return 'which environment? --env <id>';
  if (!envIdForm.test(envId)) return `${envId} is not an environment id`;
  return { envId, dryRun, noBuild };
}
