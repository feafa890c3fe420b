import { picture } from '../pictures/street';
import type { MiniProgram } from './host/launch';
import type { Street } from './street';

/** Where the first line of a parcel of somebody's can be complained about. */
export async function complaintPage(street: Street, as: string): Promise<string> {
  const { orders } = await street.call('orders', 'list', { tab: 'shipped', limit: 10 }, as);
  const { afterSales } = await street.call('aftersales', 'list', {}, as);
  const asked = afterSales.map(({ orderId }) => orderId);
  const order = orders.find(({ orderId }) => !asked.includes(orderId));
  if (!order) throw new Error(`nothing is under way to ${as}`);
  return `trade/aftersale/apply/index?orderId=${order.orderId}&lineNo=1`;
}

/**
 * Picks two pictures from the album, waits until both were taken in, and applies.
 * @returns the after-sale's id
 */
export async function applyWithPictures(app: MiniProgram): Promise<string> {
  app.answers.album.set('wxfile://tmp_one.jpg', await picture('pass', 'jpeg'));
  app.answers.album.set('wxfile://tmp_two.png', await picture('pass', 'png'));
  await app.tap('质量问题');
  await app.tap(/^添加图片/);
  await app.find('2/9');
  const taken = () => app.since().calls.filter(({ action, ok }) => action === 'take' && ok);
  await app.waitFor(() => taken().length === 2, 'both pictures');
  await app.settle();
  await app.tap('提交申请');
  await app.waitFor(() => app.page().route === 'trade/aftersale/follow/index', 'the after-sale');
  return app.page().query.afterSaleId ?? '';
}

/** Looks at the evidence of an after-sale as a buyer's phone would. @returns the status of each picture's address. */
export async function lookAtEvidence(street: Street, as: string, afterSaleId: string): Promise<number[]> {
  const { pictures } = await street.call('aftersales', 'get', { afterSaleId }, as);
  return Promise.all(pictures.map(async ({ url }) => (url ? (await fetch(url)).status : 0)));
}
