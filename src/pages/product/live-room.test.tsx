/** @jest-environment jsdom */
/** What a product page offers to whom a live room sent: no code, and no way out of the mini program. */
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { rememberEntrance } from '@/cloud/launch';
import { ShareSheet } from '@/share/share-sheet';
import { useLanguage } from '@/words/language';
import { phone } from '../../../test/stand-ins/taro';
import { BuyBar } from './buy-bar';

const product = { productId: 'p1', title: '新茶', headImgs: [], minPrice: 12_800 };
const bar = (mode: 'own' | 'wecom') => (
  <BuyBar
    shop={{ shopId: 'tea', service: { mode } } as ComponentProps<typeof BuyBar>['shop']}
    product={product}
    refusal=""
    onChoose={() => undefined}
  />
);
const poster = { shopId: 'tea', productId: 'p1' };
const sheet = <ShareSheet open onClose={() => undefined} path="/pages/product/index" poster={poster} />;
const comesBy = (scene: number) =>
  rememberEntrance({ scene, path: 'pages/product/index', query: { productId: 'p1' } });

beforeEach(() => {
  phone.reset();
  useLanguage.setState({ language: 'zh' });
  process.env.TARO_ENV = 'h5';
});
afterEach(() => {
  cleanup();
  comesBy(1001);
});

it.each([
  [1001, true, true],
  [1177, true, false],
  [1176, true, false],
])('by scene %i our own service is there: %s, and 企业微信: %s', (scene, own, wecom) => {
  comesBy(scene);
  render(bar('own'));
  expect(screen.queryByText('客服') !== null).toBe(own);
  cleanup();
  render(bar('wecom'));
  expect(screen.queryByText('客服') !== null).toBe(wecom);
});

it.each([
  [1001, true],
  [1177, false],
  [1176, false],
])('by scene %i the page is passed on, with a code: %s', (scene, code) => {
  comesBy(scene);
  render(sheet);
  expect(screen.queryByText('复制链接')).not.toBeNull();
  expect(screen.queryByText('生成海报') !== null).toBe(code);
});
