import { rmSync } from 'node:fs';
import { probeFunctions, startTestCloud, type TestCloud } from './server';

let functions: string;
let cloud: TestCloud;

beforeAll(async () => {
  functions = probeFunctions();
  cloud = await startTestCloud(functions);
});
afterAll(async () => {
  await cloud.end();
  rmSync(functions, { recursive: true, force: true });
});

const bill = (outTradeNo: string, more: object = {}) => ({
  functionName: 'payments',
  envId: 'tongdian-local',
  subMchId: '1900000001',
  nonceStr: 'abc',
  body: '通店-山岚茶铺',
  outTradeNo,
  totalFee: 12_800,
  spbillCreateIp: '127.0.0.1',
  tradeType: 'JSAPI',
  ...more,
});

async function pay(api: string, data: object, as = 'ann'): Promise<Record<string, unknown>> {
  const { body } = await cloud.call('probe', 'cloudpay', { api, data }, as);
  return body.data as Record<string, unknown>;
}

async function received(): Promise<
  { event: Record<string, unknown>; source: string; openid: string | null }[]
> {
  const found = await cloud.cloud.store.get({ collection: 'notes', filter: { event: { $exists: true } } });
  return found.docs() as never;
}

const received1 = async (outTradeNo: string) =>
  (await received()).filter((r) => r.event.outTradeNo === outTradeNo && !r.event.outRefundNo);

/** Waits for what comes by itself; a machine with much else to do is late. */
async function until(there: () => unknown): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end && !(await there()); )
    await new Promise((wake) => setTimeout(wake, 50));
}

describe('payment', () => {
  it('gives what wx.requestPayment takes, and refuses a second bill under the number', async () => {
    const first = await pay('unifiedOrder', bill('T1'));
    expect(first).toMatchObject({ returnCode: 'SUCCESS', resultCode: 'SUCCESS', subMchId: '1900000001' });
    expect(first.payment).toMatchObject({ package: `prepay_id=${first.prepayId}`, signType: 'MD5' });
    const renewed = await pay('unifiedOrder', bill('T1'));
    expect(renewed.resultCode).toBe('SUCCESS');
    for (const other of [{ totalFee: 1 }, { subMchId: '1900000002' }]) {
      expect(await pay('unifiedOrder', bill('T1', other))).toMatchObject({ errCodeDes: '商户订单号重复' });
    }
    expect(await pay('unifiedOrder', bill('T1'), 'ben')).toMatchObject({ errCodeDes: '商户订单号重复' });
  });

  it.each([
    { totalFee: 0 },
    { totalFee: 1.5 },
    { body: '' },
    { body: '茶'.repeat(43) },
    { outTradeNo: 'x'.repeat(33) },
  ])('refuses the form of %j', async (broken) => {
    expect((await pay('unifiedOrder', bill('T-form', broken))).returnCode).toBe('FAIL');
  });

  it('shows a sheet that says what it is, and calls back once confirmed', async () => {
    await pay('unifiedOrder', bill('T2'));
    const sheet = await (await cloud.get('/pay/T2')).text();
    expect(sheet).toContain('128.00');
    expect(sheet).toContain('付款给 山岚茶铺');
    expect(sheet).toContain('本地模拟');
    expect(await pay('queryOrder', { subMchId: '1900000001', outTradeNo: 'T2' })).toMatchObject({
      tradeState: 'NOTPAY',
    });
    expect((await cloud.post('/pay/T2', { result: 'SUCCESS' })).status).toBe(200);
    const [callBack] = await received1('T2');
    expect(callBack).toMatchObject({
      source: 'wx_paycallback',
      openid: null,
      event: { resultCode: 'SUCCESS', totalFee: 12_800, subOpenid: 'o-ann' },
    });
    expect(await pay('queryOrder', { subMchId: '1900000001', outTradeNo: 'T2' })).toMatchObject({
      tradeState: 'SUCCESS',
      transactionId: callBack?.event.transactionId,
      totalFee: 12_800,
    });
    expect((await cloud.post('/pay/T2', { result: 'SUCCESS' })).status).toBe(409);
    expect(await pay('closeOrder', { subMchId: '1900000001', outTradeNo: 'T2' })).toMatchObject({
      errCodeDes: '订单已支付',
    });
  });

  it('leaves everything as it was when the shopper refuses', async () => {
    await pay('unifiedOrder', bill('T3'));
    expect((await cloud.post('/pay/T3', { result: 'REFUSE' })).status).toBe(200);
    expect(await received1('T3')).toEqual([]);
    expect(await pay('queryOrder', { subMchId: '1900000001', outTradeNo: 'T3' })).toMatchObject({
      tradeState: 'NOTPAY',
    });
  });

  it('takes no money for a closed order', async () => {
    await pay('unifiedOrder', bill('T4'));
    expect(await pay('closeOrder', { subMchId: '1900000001', outTradeNo: 'T4' })).toMatchObject({
      resultCode: 'SUCCESS',
    });
    expect((await cloud.post('/pay/T4', { result: 'SUCCESS' })).status).toBe(409);
    expect(await pay('unifiedOrder', bill('T4'))).toMatchObject({ errCodeDes: '订单已关闭' });
  });

  it('delivers duplicates, silence and failure as asked', async () => {
    for (const [no, result, times] of [
      ['T5', 'DUPLICATE', 2],
      ['T6', 'SILENT', 0],
      ['T7', 'FAIL', 1],
    ] as const) {
      await pay('unifiedOrder', bill(no));
      await cloud.post('/dev/wechat/pay', { outTradeNo: no, result });
      expect(await received1(no)).toHaveLength(times);
    }
    expect((await received1('T7'))[0]?.event.resultCode).toBe('FAIL');
    expect((await cloud.post('/dev/wechat/pay', { outTradeNo: 'none', result: 'SUCCESS' })).status).toBe(404);
  });

  it('repeats a call-back until it is acknowledged', async () => {
    await pay('unifiedOrder', bill('T8', { functionName: 'members' }));
    await cloud.post('/dev/faults', { function: 'members', call: 1, when: 'before' });
    await cloud.post('/dev/wechat/pay', { outTradeNo: 'T8', result: 'SUCCESS' });
    expect(await received1('T8')).toEqual([]);
    const pending = () => cloud.cloud.pay.callBacks.pending().length;
    expect(pending()).toBe(1);
    await until(() => pending() === 0);
    expect(await received1('T8')).toHaveLength(1);
  });

  it('refunds what was paid, once per number, and never more', async () => {
    await pay('unifiedOrder', bill('T9'));
    await cloud.post('/dev/wechat/pay', { outTradeNo: 'T9', result: 'SUCCESS' });
    const back = (outRefundNo: string, refundFee: number) =>
      pay('refund', {
        subMchId: '1900000001',
        outTradeNo: 'T9',
        outRefundNo,
        totalFee: 12_800,
        refundFee,
        functionName: 'payments',
        envId: 'tongdian-local',
      });
    const first = await back('R1', 8000);
    expect(first).toMatchObject({ resultCode: 'SUCCESS', refundFee: 8000 });
    expect((await back('R1', 8000)).refundId).toBe(first.refundId);
    expect((await back('R1', 7000)).resultCode).toBe('FAIL');
    expect((await back('R2', 4801)).resultCode).toBe('FAIL');
    expect((await back('R2', 4800)).resultCode).toBe('SUCCESS');
    const asked = await pay('queryRefund', { subMchId: '1900000001', outRefundNo: 'R2' });
    expect(asked).toMatchObject({ refundCount: 1 });
  });
});

describe('openapi', () => {
  const openapi = async (api: string, data: object) =>
    (await cloud.call('probe', 'openapi', { api, data }, 'ann')).body;

  it('asks for the permission of config.json', async () => {
    const refused = await openapi('subscribeMessage.send', { touser: 'o-ann' });
    expect(refused.error?.errCode).toBe(-604101);
  });

  it('keeps the reply window of customer service', async () => {
    const text = { touser: 'o-ann', msgtype: 'text', text: { content: '在的' } };
    expect((await openapi('customerServiceMessage.send', text)).error?.errCode).toBe(45015);
    await cloud.post('/dev/wechat/push', {
      FromUserName: 'o-ann',
      MsgType: 'text',
      Content: '在吗',
      MsgId: '1',
    });
    for (let i = 0; i < 5; i += 1) {
      expect((await openapi('customerServiceMessage.send', text)).ok).toBe(true);
    }
    expect((await openapi('customerServiceMessage.send', text)).error?.errCode).toBe(45047);
    const { outbox } = (await (await cloud.get('/dev/outbox')).json()) as {
      outbox: { api: string; data: object }[];
    };
    expect(outbox[0]).toMatchObject({ api: 'customerServiceMessage.send', data: { touser: 'o-ann' } });
  });

  it('reports words, and looks at pictures later', async () => {
    const fine = await openapi('security.msgSecCheck', {
      version: 2,
      scene: 2,
      openid: 'o-ann',
      content: '好喝',
    });
    expect(fine.data).toMatchObject({ result: { suggest: 'pass', label: 100 } });
    const bad = await openapi('security.msgSecCheck', {
      content: '可以刷单吗',
      version: 2,
      scene: 2,
      openid: 'o',
    });
    expect(bad.data).toMatchObject({ result: { suggest: 'risky' } });
    const media = { mediaUrl: 'https://x/risky.png', mediaType: 2, version: 2, scene: 1, openid: 'o-ann' };
    const { data } = await openapi('security.mediaCheckAsync', media);
    const verdict = async () => (await received()).find((r) => r.event.Event === 'wxa_media_check');
    await until(verdict);
    expect((await verdict())?.event).toMatchObject({
      trace_id: (data as { traceId: string }).traceId,
      result: { suggest: 'risky' },
    });
  });

  it('draws a code', async () => {
    const { data } = await openapi('wxacode.getUnlimited', { scene: 's=1', page: 'pages/shop/index' });
    const { contentType, buffer } = data as { contentType: string; buffer: { data: number[] } };
    expect(contentType).toBe('image/png');
    expect(buffer.data.slice(1, 4)).toEqual([...Buffer.from('PNG')]);
  });
});

it('hands a pushed message to the push function as its sender, with no client’s SOURCE', async () => {
  const event = { ToUserName: 'gh', FromUserName: 'o-ben', MsgType: 'text', Content: '有货吗', MsgId: '77' };
  const answer = await (await cloud.post('/dev/wechat/push', event)).json();
  expect(answer).toMatchObject({ delivered: true });
  const kept = (await received()).find((r) => r.event.MsgId === '77');
  expect(kept).toMatchObject({ openid: 'o-ben', source: 'wx_unknown', event: { Content: '有货吗' } });
});
