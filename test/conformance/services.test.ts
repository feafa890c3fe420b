import { type Local, openLocal } from './local';
import { errorOf } from './sdk';

let t: Local;
beforeAll(async () => {
  t = await openLocal();
});
afterAll(() => t.close());

describe('storage', () => {
  test('a file that was uploaded can be fetched by its id, linked to and deleted', async () => {
    const { fileID } = await t.cloud.uploadFile({
      cloudPath: 'private/图 1.bin',
      fileContent: Buffer.from([1, 2, 3]),
    });
    expect(fileID).toBe('cloud://tongdian-local.local/private/图 1.bin');
    expect([...(await t.cloud.downloadFile({ fileID })).fileContent]).toEqual([1, 2, 3]);
    const { fileList } = await t.cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
    expect(fileList[0]).toMatchObject({
      fileID,
      status: 0,
      tempFileURL: expect.stringMatching(/^http.*sign=/),
    });
    const fetched = await fetch(fileList[0]!.tempFileURL);
    expect([...new Uint8Array(await fetched.arrayBuffer())]).toEqual([1, 2, 3]);
    expect((await t.cloud.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ status: 0 });
    expect((await t.cloud.getTempFileURL({ fileList: [fileID] })).fileList[0]).toMatchObject({
      status: -503003,
    });
  });

  test('a file that is not there: -503003 for links and deletions', async () => {
    const fileID = 'cloud://tongdian-local.local/private/none';
    expect((await t.cloud.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ status: -503003 });
    await errorOf(t.cloud.downloadFile({ fileID }));
  });

  test('a link with a changed signature opens nothing', async () => {
    const { fileID } = await t.cloud.uploadFile({ cloudPath: 'private/a', fileContent: Buffer.from('a') });
    const { fileList } = await t.cloud.getTempFileURL({ fileList: [fileID] });
    expect((await fetch(`${fileList[0]!.tempFileURL}x`)).status).toBe(403);
  });

  test('a path that leaves the storage is refused', async () => {
    await errorOf(t.cloud.uploadFile({ cloudPath: '../outside', fileContent: Buffer.from('a') }));
  });
});

describe('openapi', () => {
  test('parameters arrive snake_case, answers come camelCase', async () => {
    const answer = await t.cloud.openapi.security!.msgSecCheck!({ content: '你好', openId: 'o1', scene: 2 });
    expect(t.seen.at(-1)).toEqual({
      api: 'security.msgSecCheck',
      data: { content: '你好', open_id: 'o1', scene: 2 },
    });
    expect(answer).toMatchObject({ errCode: 0, traceId: 't1', result: { labelCode: 100 } });
  });

  test("WeChat's own error is thrown with its number", async () => {
    expect(await errorOf(t.cloud.openapi.security!.msgSecCheck!({ content: 'bad' }))).toMatchObject({
      errCode: 87014,
    });
  });

  test('a picture goes out as bytes, and comes back as a buffer', async () => {
    await t.cloud.openapi.security!.imgSecCheck!({
      media: { contentType: 'image/png', value: Buffer.from([9, 8]) },
    });
    const { media } = t.seen.at(-1)!.data as { media: { value: Uint8Array; fileName: string } };
    expect([...media.value]).toEqual([9, 8]);
    expect(media.fileName).toBe('media.png');
    const code = await t.cloud.openapi.wxacode!.getUnlimited!({ scene: 's=1' });
    expect(code).toMatchObject({ contentType: 'image/png', errCode: 0 });
    expect([...(code.buffer as Buffer)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test('an openapi that config.json does not permit: -604101, and WeChat is not asked', async () => {
    const before = t.seen.length;
    const error = await errorOf(t.cloud.openapi.customerServiceMessage!.send!({ touser: 'o1' }));
    expect(error.errCode).toBe(-604101);
    expect(t.seen).toHaveLength(before);
  });
});

test('cloudPay speaks snake_case to WeChat Pay and camelCase to the function', async () => {
  const answer = await t.cloud.cloudPay.unifiedOrder!({
    outTradeNo: 'o1',
    totalFee: 100,
    tradeType: 'JSAPI',
  });
  expect(t.seen.at(-1)).toEqual({
    api: 'unifiedOrder',
    data: { out_trade_no: 'o1', total_fee: 100, trade_type: 'JSAPI' },
  });
  expect(answer).toMatchObject({
    returnCode: 'SUCCESS',
    prepayId: 'wx1',
    payment: { timeStamp: '1' },
    errCode: 0,
  });
});

describe('callFunction', () => {
  test('hands on who called, and lengthens the source', async () => {
    const { result } = await t.cloud.callFunction({ name: 'whoami', data: { x: [1] } });
    expect(result).toEqual({
      event: { x: [1] },
      OPENID: 'oConformance',
      SOURCE: 'wx_client,scf',
      APPID: 'touristappid',
    });
  });

  test('through a function in between as well', async () => {
    const { result } = await t.cloud.callFunction({ name: 'relay', data: { y: 2 } });
    expect(result).toMatchObject({ event: { y: 2 }, OPENID: 'oConformance', SOURCE: 'wx_client,scf,scf' });
  });

  test('a function that is not there is an error', async () => {
    expect((await errorOf(t.cloud.callFunction({ name: 'none' }))).message).toContain('no such function');
  });
});
