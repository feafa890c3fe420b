import path from 'node:path';
import { buildSync } from 'esbuild';
import type { ChunkGroup, Compilation, Compiler } from 'webpack';
import { mainPages } from '../src/pages/pages';

const NAME = 'early-script';
const HTML = 'index.html';

/**
 * Puts `src/opening/early.ts` into the html, with the files of each page that people land on, so that a browser fetches
 * them and the page's answer beside the app and not after it. It is inline, and allowed by its hash: a file of its own
 * would come a round later.
 */
export class EarlyScript {
  constructor(
    private readonly root: string,
    private readonly local: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the html is there, and before names of files get the digests of what is in them for good.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const html = compilation.getAsset(HTML);
        if (!html) return;
        const base = compilation.outputOptions.publicPath;
        const script = withFiles(this.script(), filesOf(compilation, typeof base === 'string' ? base : ''));
        const text = withScript(String(html.source.source()), script);
        compilation.updateAsset(HTML, new compiler.webpack.sources.RawSource(text));
      });
    });
  }

  private script(): string {
    const { outputFiles } = buildSync({
      absWorkingDir: this.root,
      entryPoints: [path.join('src', 'opening', 'early.ts')],
      bundle: true,
      minify: true,
      write: false,
      target: 'es2020',
      define: {
        TONGDIAN_LOCAL: JSON.stringify(this.local),
        'process.env.TARO_ENV': '"h5"',
      },
    });
    return outputFiles[0]?.text ?? '';
  }
}

/** The files of each landing page, in the order of its chunks, the app's own left out. */
function filesOf(compilation: Compilation, base: string): Record<string, string[]> {
  const app = new Set(compilation.entrypoints.get('app')?.getFiles());
  return Object.fromEntries(
    mainPages.map((page) => {
      const group = compilation.chunkGroups.find((one) => loads(one, page));
      if (!group) throw new Error(`nothing in the build loads ${page}`);
      const files = group.getFiles().filter((file) => !app.has(file) && /\.(js|css)$/.test(file));
      return [page, files.map((file) => base + file)];
    }),
  );
}

const loads = ({ origins }: ChunkGroup, page: string): boolean =>
  origins.some(({ request }) => request?.endsWith(page));

export const withFiles = (script: string, files: Readonly<Record<string, readonly string[]>>): string =>
  `(()=>{const TONGDIAN_FILES=${JSON.stringify(files)};${script.trim()}})()`;

/** The html with the script in its head, before the app's own, which a browser would else fetch last. @throws where it has no title to stand before */
export function withScript(html: string, script: string): string {
  if (!html.includes('<title>')) throw new Error('the html has no title');
  const inline = script.replaceAll('</', '<\\/');
  return html
    .replaceAll('<script defer', '<script fetchpriority="high" defer')
    .replace('<title>', () => `<script>${inline}</script><title>`);
}
