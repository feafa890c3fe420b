import Taro from '@tarojs/taro';
import { earlyAnswer } from '@/opening/early-answer';
import type { Carrier, Letter } from './carrier';
import { fetched, localCall } from './local-call';
import { anonymous, currentToken, forgetToken } from './session';

/** Calls to the local cloud over HTTP, for a laptop without a WeChat account. Absent from builds with an environment. */
export const loopbackCarrier: Carrier = {
  async send(functionName, letter) {
    const answer = await first(functionName, letter, await currentToken());
    if (!isRefusedAsUnknown(answer) || anonymous()) return answer;
    forgetToken();
    return post(functionName, letter, await currentToken());
  },

  async upload({ filePath, cloudPath, onProgress }) {
    const task = Taro.uploadFile({
      url: `${TONGDIAN_LOCAL}/storage/${cloudPath}`,
      filePath,
      name: 'file',
      header: { authorization: `Bearer ${await currentToken()}` },
    });
    task.progress?.(({ progress }) => onProgress?.(progress));
    const { statusCode, data } = await task;
    if (statusCode !== 200) throw new Error(`upload answered ${statusCode}`);
    return (JSON.parse(data) as { fileID: string }).fileID;
  },
};

/** What a browser's html asked before the program was there is not asked again. */
async function first(functionName: string, letter: Letter, token: string): Promise<unknown> {
  const early = process.env.TARO_ENV === 'h5' ? await earlyAnswer(functionName, letter, token) : null;
  return early ? early.answer : post(functionName, letter, token);
}

async function post(functionName: string, letter: Letter, token: string): Promise<unknown> {
  if (isLeaving()) return fetched(functionName, letter, token, { keepalive: true });
  const { url, headers } = localCall(functionName, token);
  const { data } = await Taro.request<unknown>({ url, method: 'POST', header: headers, data: letter });
  return data;
}

/** A browser's page that is left or closed is hidden first: what it saves then must outlive it. */
const isLeaving = (): boolean => process.env.TARO_ENV === 'h5' && document.visibilityState === 'hidden';

/** The local cloud was started afresh and no longer knows the token. */
function isRefusedAsUnknown(answer: unknown): boolean {
  const code = (answer as { error?: { code?: string } } | null)?.error?.code;
  return code === 'NOT_LOGGED_IN';
}
