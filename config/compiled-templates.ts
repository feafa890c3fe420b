import { createHash } from 'node:crypto';
// @ts-expect-error the package carries no declarations for this file
import { FILE_COUNTER_MAP } from '@tarojs/webpack5-runner/dist/plugins/MiniCompileModePlugin';
import { type Compilation, type Compiler, sources } from 'webpack';

const NAME = 'templates-in-main-package';
const BASE = 'base.wxml';

/**
 * Numbers the templates that `compileMode` makes by their file's path. Taro counts files as they come, which gives
 * two files the same number when one of them was taken from the build cache.
 */
export function numberTemplatesByPath(root: string): void {
  const numbers = FILE_COUNTER_MAP as Map<string, number>;
  numbers.has = () => true;
  numbers.get = (file) => stableNumber(file.replace(root, ''));
}

/** A number that is the path's own: 40 bits of its digest. */
export function stableNumber(file: string): number {
  return Number.parseInt(createHash('sha256').update(file).digest('hex').slice(0, 10), 16);
}

/**
 * Brings the templates of subpackages into the main package's base.wxml. Taro imports them from there, and WeChat
 * lets no file of the main package import one of a subpackage.
 */
export class TemplatesInMainPackage {
  constructor(private readonly roots: readonly string[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation: Compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.bringIn(compilation));
    });
  }

  private bringIn(compilation: Compilation): void {
    const base = compilation.assets[BASE];
    if (!base) return;
    const text = withTemplates(String(base.source()), this.roots, (file) => {
      const asset = compilation.assets[file];
      if (!asset) return '';
      delete compilation.assets[file];
      return String(asset.source());
    });
    compilation.assets[BASE] = new sources.RawSource(text);
  }
}

/** base.wxml with the imports from `roots` replaced by what they hold, which then needs no imports of its own. */
export function withTemplates(
  base: string,
  roots: readonly string[],
  take: (file: string) => string,
): string {
  return base.replace(/<import src="([^"]+-templates\.wxml)"\s*\/>/g, (whole, file: string) => {
    if (!roots.some((root) => file.startsWith(`${root}/`))) return whole;
    return take(file).replace(/<(import|wxs)\b[^>]*\/>\s*/g, '');
  });
}
