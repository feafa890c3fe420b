import { createHash, randomBytes } from 'node:crypto';

/** What `wx.requestPayment` takes. The seal is of the right form and made with a key only this stand-in knows. */
export function payParams(appid: string, prepayId: string, now: number): Record<string, string> {
  const fields = {
    appId: appid,
    timeStamp: String(Math.floor(now / 1000)),
    nonceStr: randomBytes(16).toString('hex'),
    package: `prepay_id=${prepayId}`,
    signType: 'MD5',
  };
  const query = Object.entries(fields)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
  const paySign = createHash('md5').update(`${query}&key=local`).digest('hex').toUpperCase();
  return { ...fields, paySign };
}

/** `yyyyMMddHHmmss` in Beijing time, as WeChat Pay writes times. */
export function wireTime(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}
