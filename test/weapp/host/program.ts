import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The part of app.json that decides how a program is run. */
export interface AppConfig {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string; text: string }[] };
  window?: { navigationBarTitleText?: string };
}

/** A page's or component's own JSON. */
export interface UnitConfig {
  component?: boolean;
  usingComponents?: Record<string, string>;
  navigationBarTitleText?: string;
  styleIsolation?: string;
}

/** A compiled mini program on disk, addressed by paths without a leading slash and, for units, without extension. */
export class Program {
  readonly config: AppConfig;
  /** Every page, subpackages included, in the order of app.json. */
  readonly pages: readonly string[];
  readonly tabs: readonly string[];
  private readonly roots: readonly string[];

  constructor(readonly dist: string) {
    this.config = JSON.parse(this.text('app.json')) as AppConfig;
    const inSubPackages = (this.config.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => `${trim(root)}/${page}`),
    );
    this.pages = [...this.config.pages, ...inSubPackages];
    this.tabs = (this.config.tabBar?.list ?? []).map((tab) => tab.pagePath);
    this.roots = (this.config.subPackages ?? []).map(({ root }) => trim(root));
  }

  has(file: string): boolean {
    return existsSync(path.join(this.dist, file));
  }

  text(file: string): string {
    return readFileSync(path.join(this.dist, file), 'utf8');
  }

  unit(name: string): UnitConfig {
    return this.has(`${name}.json`) ? (JSON.parse(this.text(`${name}.json`)) as UnitConfig) : {};
  }

  /**
   * Where a `require` or a `usingComponents` leads, without extension: a path beside the file that names it, or, where
   * none is there, a package in `miniprogram_npm`.
   */
  locate(from: string, target: string): string {
    if (target.startsWith('/')) return target.slice(1);
    const beside = path.posix.join(path.posix.dirname(from), target);
    if (target.startsWith('.') || this.has(`${beside}.js`) || this.has(beside)) return beside;
    const packed = `miniprogram_npm/${target}`;
    if (this.has(`${packed}.js`)) return packed;
    return this.has(`${packed}/index.js`) ? `${packed}/index` : beside;
  }

  /** Root of the subpackage that holds a file; the empty string is the main package. */
  packageOf(file: string): string {
    return this.roots.find((root) => file.startsWith(`${root}/`)) ?? '';
  }

  /** Files whose name ends so, in a stable order. */
  files(ending = ''): string[] {
    return walk(this.dist, '')
      .filter((file) => file.endsWith(ending))
      .sort();
  }

  /** Raw bytes of each package, licence texts and source maps left out because they are not uploaded. */
  sizes(): Record<string, number> {
    const sizes: Record<string, number> = { '': 0 };
    for (const root of this.roots) sizes[root] = 0;
    for (const file of this.files()) {
      if (file.endsWith('.map') || file.endsWith('.LICENSE.txt')) continue;
      const root = this.packageOf(file);
      sizes[root] = (sizes[root] ?? 0) + statSync(path.join(this.dist, file)).size;
    }
    return sizes;
  }
}

function walk(base: string, under: string): string[] {
  return readdirSync(path.join(base, under), { withFileTypes: true }).flatMap((entry) => {
    const file = under ? `${under}/${entry.name}` : entry.name;
    return entry.isDirectory() ? walk(base, file) : [file];
  });
}

function trim(root: string): string {
  return root.replace(/^\/+|\/+$/g, '');
}
