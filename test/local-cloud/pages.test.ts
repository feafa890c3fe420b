import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { barriers } from '../browser/axe';
import { openBrowser } from '../browser/browser';
import { probeFunctions, startTestCloud, type TestCloud } from './server';

let functions: string;
let cloud: TestCloud;
let browser: Browser;

beforeAll(async () => {
  functions = probeFunctions();
  [cloud, browser] = await Promise.all([startTestCloud(functions), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await cloud.end();
  rmSync(functions, { recursive: true, force: true });
});

/** Opens a page and fails on whatever it complains about. */
async function open(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ colorScheme, locale: 'zh-CN', bypassCSP: false });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(cloud.url + path);
  return page;
}
const complaints: string[] = [];
beforeEach(() => complaints.splice(0));
afterEach(() => expect(complaints).toEqual([]));

const bill = (outTradeNo: string) => ({
  functionName: 'payments',
  envId: 'tongdian-local',
  subMchId: '1900000001',
  body: '通店-山岚茶铺',
  outTradeNo,
  totalFee: 12_800,
});

/** axe has to be let past the page's own policy: it is put in by the browser, not by the page. */
async function found(path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const page = await browser.newPage({ colorScheme, bypassCSP: true });
  await page.goto(cloud.url + path);
  await page.waitForTimeout(500);
  const all = await barriers(page);
  await page.close();
  return all;
}

it.each(['light', 'dark'] as const)('has nothing serious against it for axe, %s', async (scheme) => {
  await cloud.call('probe', 'cloudpay', { api: 'unifiedOrder', data: bill('A1') }, 'ann');
  await cloud.call('probe', 'boom');
  expect(await found('/dev', scheme)).toEqual([]);
  expect(await found('/pay/A1', scheme)).toEqual([]);
});

it('pays on the sheet and leads back', async () => {
  await cloud.call('probe', 'cloudpay', { api: 'unifiedOrder', data: bill('S1') }, 'ann');
  const page = await open('/pay/S1?back=/healthz');
  await page.getByRole('button', { name: '确认支付' }).click();
  await page.waitForURL('**/healthz');
  expect(cloud.cloud.pay.find('S1')?.state).toBe('SUCCESS');
  await page.close();
});

it('does not lead out of the house', async () => {
  await cloud.call('probe', 'cloudpay', { api: 'unifiedOrder', data: bill('S2') }, 'ann');
  const page = await open('/pay/S2?back=//evil.example/');
  await page.getByRole('button', { name: '取消' }).click();
  await page.waitForTimeout(1000);
  expect(page.url()).toContain('/pay/S2');
  await page.close();
});

it('moves the clock, arms a fault and becomes somebody from the panel', async () => {
  const page = await open('/dev');
  await page.getByRole('button', { name: '+1 天' }).click();
  await page.waitForFunction(() => document.querySelector('#clock')?.textContent?.includes('偏移 +24.00'));
  expect(cloud.cloud.clock.offset()).toBe(86_400_000);
  await page.getByRole('button', { name: '立即运行' }).click();
  await page.getByText('clock: 完成').waitFor();
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.getByRole('button', { name: /ann/ }).click();
  await page.locator('.person[aria-pressed=true]').waitFor();
  const session = await page.evaluate(() => localStorage.getItem('tongdian.local.session'));
  const { as, token } = (JSON.parse(session ?? '{}') as { data: { as: string; token: string } }).data;
  expect([as, cloud.cloud.sessions.openidOf(token)]).toEqual(['ann', 'o-ann']);
  await page.close();
});
