import { callFunction, post, send } from '../carrier';
import type { Phone } from '../phone';
import { asynchronous, type Options } from './asynchronous';
import { cloudUploadFile } from './upload';

/** `wx.request` over real HTTP, and the pay sheet answered by the local cloud's stand-in. */
export function network(phone: Phone): Record<string, (options: Options) => unknown> {
  return {
    request: (options) => request(phone, options),
    getNetworkType: () => ({ networkType: phone.line.offline ? 'none' : 'wifi' }),
    login: () => ({ code: 'code-of-this-phone' }),
    checkSession: () => undefined,
    requestPayment: (options) => pay(phone, String(options.package)),
  };
}

/** `wx.cloud` of a build with an environment id, answered by the local cloud's functions. */
export function cloud(phone: Phone): Record<string, unknown> {
  const instance = (token: () => string | undefined) => ({
    init: () => Promise.resolve(),
    callFunction: asynchronous(phone.realm, 'cloud.callFunction', async ({ name, data }) => ({
      result: await callFunction(phone.line, String(name), data, token()),
      requestID: 'local',
    })),
    uploadFile: cloudUploadFile(phone, token),
    getTempFileURL: asynchronous(phone.realm, 'cloud.getTempFileURL', ({ fileList }) => ({
      fileList: (fileList as string[]).map((fileID) => ({ fileID, tempFileURL: fileID, status: 0 })),
    })),
  });
  const Cloud = function Cloud(options: { identityless?: boolean }) {
    return instance(() => (options.identityless ? undefined : phone.line.token));
  };
  return { ...instance(() => phone.line.token), Cloud };
}

async function request(phone: Phone, options: Options): Promise<object> {
  const method = String(options.method ?? 'GET').toUpperCase();
  const header = { 'content-type': 'application/json', ...(options.header as Record<string, string>) };
  const url = new URL(String(options.url));
  const { data } = options;
  if (method === 'GET' && data && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) url.searchParams.set(key, String(value));
  }
  const body =
    method === 'GET' || data === undefined
      ? undefined
      : typeof data === 'string'
        ? data
        : JSON.stringify(data);
  const timeout = options.timeout === undefined ? undefined : Number(options.timeout);
  const answer = await send(phone.line, { url: url.href, method, header, body, timeout });
  const wantsText = options.dataType !== undefined && options.dataType !== 'json';
  return { ...answer, text: undefined, data: wantsText ? answer.text : asJson(answer.text), cookies: [] };
}

/** WeChat gives the text itself where it is no JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function pay(phone: Phone, prepay: string): Promise<void> {
  phone.shown.push({ kind: 'payment', text: prepay });
  if (phone.answers.payment === 'cancel') throw new Error('cancel');
  const outTradeNo = prepay.replace(/^prepay_id=/, '');
  await post(phone.line.base, '/dev/wechat/pay', { outTradeNo, result: 'SUCCESS' });
}
