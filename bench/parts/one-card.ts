import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packEmbeds } from '../../tasks/pack-embeds';

const tea = {
  productId: 'p-1',
  shopId: 's-1',
  title: '明前龙井 250 克',
  subTitle: '',
  thumb: 'https://example.com/tea.webp',
  minPrice: 19800,
  maxPrice: 19800,
  soldCount: 0,
  soldOut: false,
};

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
};

/** A mini program of one page with one card of the packed embeds. */
export function nativeProgram(folder: string): string {
  const { example } = packEmbeds(folder);
  const card = { ...tea, price: tea.minPrice };
  write(example, {
    'pages/index/index.js': `Page({ data: { tea: ${JSON.stringify(card)} } });`,
    'pages/index/index.wxml': '<product-card product="{{tea}}" />',
    // What a page does not use it does not name: that would be loaded with it.
    'pages/index/index.json': JSON.stringify({
      usingComponents: { 'product-card': 'tongdian-embeds/product-card/index' },
    }),
  });
  return example;
}

const page = `import { ProductCard } from '@/ui/product-card';
export default function Card() {
  return <ProductCard product={${JSON.stringify(tea)}} eager />;
}
`;

/** The same card of this project's own pages as a mini program of one page, built as the project is. */
export function taroProgram(root: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const taken = [
    'config',
    'domain',
    'cloudfunctions',
    'package.json',
    'tsconfig.json',
    'project.config.json',
  ];
  const parts = ['src/ui', 'src/words', 'src/cloud', 'src/types.d.ts', 'src/sitemap.json', 'src/assets'];
  for (const name of [...taken, ...parts, 'babel.config.js', 'postcss.config.js', '.browserslistrc']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  write(folder, {
    'src/app.config.ts': "export default defineAppConfig({ pages: ['pages/card/index'] });\n",
    'src/app.tsx': 'export default function App({ children }) {\n  return children;\n}\n',
    'src/pages/card/index.tsx': page,
    'src/pages/card/index.config.ts': 'export default definePageConfig({});\n',
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro');
  execFileSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', TONGDIAN_ENV: '', TONGDIAN_LOCAL: '' },
    stdio: 'pipe',
  });
  return path.join(folder, 'dist', 'weapp');
}
