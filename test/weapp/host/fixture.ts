import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const page = (body: string) => `Page({ ${body} });`;

const home = `{
  data: { count: 0, hello: '', opened: '' },
  onLoad(query) {
    this.trail = 'onLoad';
    const { scene, path } = wx.getLaunchOptionsSync();
    this.setData({ opened: scene + ' ' + path + ' ' + (query.from || '') });
    this.absent = ['window', 'document', 'URL', 'fetch', 'TextEncoder', 'AbortController', 'crypto']
      .filter((name) => typeof globalThis[name] === 'undefined');
  },
  onShow() { this.trail += ' onShow'; },
  onHide() { this.trail += ' onHide'; },
  onReady() { this.trail += ' onReady'; },
  add(event) {
    this.lastEvent = event;
    this.setData({ count: this.data.count + event.currentTarget.dataset.by });
  },
  greet() {
    wx.request({
      url: 'http://127.0.0.1:8720/cloud/hello', method: 'POST', data: { action: 'greet' },
      success: ({ data }) => this.setData({ hello: data.data.greeting }),
    });
  },
  async greetByCloud() {
    const { result } = await wx.cloud.callFunction({ name: 'hello', data: { action: 'greet' } });
    this.setData({ hello: result.data.greeting });
  },
  rename() {
    wx.setNavigationBarTitle({ title: '新', complete: ({ errMsg }) => { this.heard = errMsg; } });
  },
  later() { setTimeout(() => { this.heard = 'later'; }, 0); },
  break() { throw new Error('broken on purpose'); },
}`;

const deep = page(`
  data: { product: { productId: 'p-1', shopId: 's-1', title: '明前龙井', price: 19800 }, went: '', saw: '' },
  see(event) { this.setData({ saw: '见 ' + event.detail.productId }); },
  go(event) { this.setData({ went: '去 ' + event.detail.productId }); },
`);

const files: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index', 'pages/mine/index'],
    subPackages: [
      { root: 'extra', pages: ['deep/index'] },
      { root: 'other', pages: ['thief/index'] },
    ],
    tabBar: {
      list: [
        { pagePath: 'pages/home/index', text: '首页' },
        { pagePath: 'pages/mine/index', text: '我的' },
      ],
    },
  }),
  'app.js': 'App({});',
  'pages/home/index.js': `Page(${home});`,
  'pages/home/index.wxml': `
    <text>{{opened}}</text><text>数：{{count}}</text><text>{{hello}}</text>
    <button bindtap="add" data-by="{{1}}">加一</button>
    <button bindtap="greet">问好</button><button bindtap="greetByCloud">云端问好</button>
    <button bindtap="rename">改名</button>
    <button bindtap="break">坏</button>`,
  'pages/mine/index.js': page(''),
  'pages/mine/index.wxml': '<view>我的</view>',
  'extra/deep/index.json': JSON.stringify({ usingComponents: { card: '/cards/product-card/index' } }),
  'extra/deep/index.js': deep,
  'extra/deep/index.wxml':
    '<card product="{{product}}" bind:tap="go" bind:exposure="see" /><text>{{went}}</text><text>{{saw}}</text>',
  'other/thief/index.js': `require('../../extra/deep/index.js'); ${page('')}`,
  'other/thief/index.wxml': '<view />',
};

/** Writes a small hand-made mini program: a tab bar, two subpackages, and a page for each thing the bench promises. */
export function writeProgram(dist: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(dist, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
}
