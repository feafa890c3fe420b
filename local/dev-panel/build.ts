import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

let built: string | undefined;

/** The panel as one page: its script and style inside, so that one policy by hash covers it. */
export function panelPage(): string {
  built ??= assemble();
  return built;
}

function assemble(): string {
  const page = join(__dirname, 'page');
  const bundle = (file: string) =>
    buildSync({
      entryPoints: [join(page, file)],
      bundle: true,
      write: false,
      minify: true,
      target: 'es2022',
      format: 'iife',
    }).outputFiles[0]?.text.trim() ?? '';
  return readFileSync(join(page, 'index.html'), 'utf8')
    .replace('/*style*/', () => bundle('style.css'))
    .replace('/*script*/', () => bundle('main.ts').replaceAll('</script', '<\\/script'));
}
