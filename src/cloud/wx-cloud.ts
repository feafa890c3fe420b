import Taro from '@tarojs/taro';
import type { Carrier } from './carrier';
import { SINGLE_PAGE } from './entering';
import { launchInfo } from './launch';

/** The part of wx.cloud that calls need; Taro's own types do not know `identityless`. */
interface CloudInstance {
  init(): Promise<void>;
  callFunction(call: { name: string; data: unknown }): Promise<{ result: unknown }>;
}
interface UploadCall {
  cloudPath: string;
  filePath: string;
  success(answer: { fileID: string }): void;
  fail(error: unknown): void;
}
interface WxCloud {
  init(settings: { env: string; traceUser: boolean }): void;
  callFunction(call: { name: string; data: unknown }): Promise<{ result: unknown }>;
  /** Answers a task where a call-back is given. Its progress is a nicety: without one the file goes up too. */
  uploadFile(
    call: UploadCall,
  ): { onProgressUpdate?(told: (now: { progress: number }) => void): void } | undefined;
  Cloud: new (settings: { identityless: true; resourceAppid: string; resourceEnv: string }) => CloudInstance;
}

let opened: Promise<Pick<CloudInstance, 'callFunction'>> | null = null;

/** Calls through WeChat. In the Moments single page, where nobody is logged in, through an instance without identity. */
export const wxCloudCarrier: Carrier = {
  async send(functionName, letter) {
    opened ??= launchInfo().scene === SINGLE_PAGE ? openIdentityless() : openNamed();
    const cloud = await opened;
    const { result } = await cloud.callFunction({ name: functionName, data: letter });
    return result;
  },

  async upload({ filePath, cloudPath, onProgress }) {
    opened ??= openNamed();
    await opened;
    return new Promise((resolve, reject) => {
      const task = wxCloud().uploadFile({
        cloudPath,
        filePath,
        success: ({ fileID }) => resolve(fileID),
        fail: reject,
      });
      task?.onProgressUpdate?.(({ progress }) => onProgress?.(progress));
    });
  },
};

function wxCloud(): WxCloud {
  return Taro.cloud as unknown as WxCloud;
}

async function openNamed(): Promise<WxCloud> {
  const cloud = wxCloud();
  cloud.init({ env: TONGDIAN_ENV, traceUser: false });
  return cloud;
}

async function openIdentityless(): Promise<CloudInstance> {
  const appid = Taro.getAccountInfoSync().miniProgram.appId;
  const cloud = new (wxCloud().Cloud)({
    identityless: true,
    resourceAppid: appid,
    resourceEnv: TONGDIAN_ENV,
  });
  await cloud.init();
  return cloud;
}
