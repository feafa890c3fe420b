import type { Page } from 'playwright-core';

/** What one finds and fills on a page: of the page and what lies under it, only what is in sight counts. */
export function handsOn(page: Page) {
  const shown = (role: 'button' | 'radio' | 'link', name: string | RegExp) =>
    page.getByRole(role, { name }).locator('visible=true').last();
  const button = (name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .locator('visible=true')
      .last();
  const field = (name: string | RegExp) =>
    typeof name === 'string'
      ? page.locator(`[aria-label="${name}"]:visible`).last()
      : page.getByLabel(name).locator('visible=true').last();
  const text = (what: string | RegExp) => page.getByText(what).locator('visible=true').first();
  return { page, shown, button, field, text };
}
export type Hands = ReturnType<typeof handsOn>;

const address = {
  收货人: '陈晓雨',
  手机号码: '13800138000',
  城市: '杭州市',
  区县: '西湖区',
  详细地址: '文三路 477 号 3 幢 502 室',
};

/** Fills in where to send to, of somebody who kept no address yet, and saves it. */
export async function fillAddress({ page, button }: Hands): Promise<void> {
  for (const [name, value] of Object.entries(address)) {
    await page.locator(`input[aria-label="${name}"]:visible`).fill(value);
  }
  await page.getByRole('button', { name: /省份/ }).tap();
  await page
    .locator('.weui-picker__action')
    .getByText('确定')
    .or(page.getByText('确定'))
    .locator('visible=true')
    .last()
    .tap();
  await button('保存').tap();
}
