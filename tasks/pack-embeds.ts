import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/**
 * Packs `packages/embeds` as npm publishes it, and lays the example that carries it beside: the package is in
 * `miniprogram_npm`, where 构建 npm of WeChat's tools copies what its `miniprogram` field names.
 * @param target folder that gets `embeds/<name>.tgz` and `examples/embedding/`
 * @returns the tarball and the example's folder
 */
export function packEmbeds(target: string): { tarball: string; example: string } {
  const [embeds, example] = [join(target, 'embeds'), join(target, 'examples', 'embedding')];
  for (const folder of [embeds, example]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const said = execFileSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', embeds],
    { cwd: join(root, 'packages', 'embeds'), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [packed] = JSON.parse(said.toString()) as { filename: string; name: string }[];
  if (!packed) throw new Error('npm packed nothing');
  const tarball = join(embeds, packed.filename);
  cpSync(join(root, 'examples', 'embedding'), example, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', embeds]);
  const built = join(example, 'miniprogram_npm');
  mkdirSync(built);
  renameSync(join(embeds, 'package', 'components'), join(built, packed.name));
  rmSync(join(embeds, 'package'), { recursive: true });
  return { tarball, example };
}

if (process.argv[1] === __filename) console.log(packEmbeds(join(root, 'dist')).example);
