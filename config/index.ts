import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { carrierSettings } from './carrier';
import { numberTemplatesByPath, TemplatesInMainPackage } from './compiled-templates';
import { EarlyScript } from './early-script';
import { minifyBySwc } from './minifier';
import { pageListDigest, subpackageRoots } from './page-list';

/**
 * One set of sources, two programs: `dist/weapp` for WeChat and `dist/h5` for a browser.
 * Which cloud they talk to is decided here and frozen into the bundle (see `carrier.ts`).
 */
export default defineConfig<'webpack5'>(() => {
  const root = path.resolve(__dirname, '..');
  const source = path.join(root, 'src');
  const platform = process.env.TARO_ENV ?? 'weapp';
  const carrier = carrierSettings(process.env, platform);
  // The store's rules are pure: pages may run them too, so they are compiled like src.
  const compile = { include: [path.resolve(__dirname, '..', 'domain')] };
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'tongdian',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${platform}`,
    plugins: ['screen-reader-names.ts', 'store-components.ts'].map((own) => path.resolve(__dirname, own)),
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: true, name: `tongdian-${platform}-${carrier.fingerprint}-${pageListDigest(source)}` },
    alias: { '@': source },
    defineConstants: {
      TONGDIAN_ENV: JSON.stringify(carrier.env),
      TONGDIAN_LOCAL: JSON.stringify(carrier.local),
    },
    copy:
      platform === 'weapp'
        ? {
            patterns: [
              { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
              // Named only in theme.json, where Taro does not look for pictures.
              { from: 'src/assets/tab', to: 'dist/weapp/assets/tab' },
            ],
            options: {},
          }
        : { patterns: [], options: {} },
    logger: { quiet: true, stats: false },
    mini: {
      compile,
      // Lengths are true pixels on both platforms; text grows with the reader's own setting (ui/tokens.scss).
      postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
      optimizeMainPackage: { enable: true },
      experimental: { compileMode: true },
      webpackChain(chain) {
        minifyBySwc(chain);
        numberTemplatesByPath(root);
        chain.plugin('templatesInMainPackage').use(TemplatesInMainPackage, [subpackageRoots(source)]);
      },
      imageUrlLoaderOption: { limit: 1 },
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      compile,
      publicPath: process.env.TONGDIAN_PUBLIC_PATH ?? './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      // What pages share is loaded once: by default every page's chunk holds all of Taro's components again.
      webpackChain(chain) {
        minifyBySwc(chain);
        const split = chain.optimization.get('splitChunks');
        chain.optimization.splitChunks({ ...split, chunks: 'all', minSize: 10_000 });
        chain.plugin('earlyScript').use(EarlyScript, [root, carrier.local]);
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      imageUrlLoaderOption: { limit: 1 },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        pxtransform: { enable: false, config: {} },
        autoprefixer: { enable: true, config: {} },
        cssModules: { enable: false },
      },
    },
  };
  return base;
});
