import Taro from '@tarojs/taro';

/** WeChat's own view for confirming a receipt (确认收货组件). */
const view = 'weappOrderConfirm';
/** The mini program that the view is; it says so on the way back. */
const viewAppId = 'wx1183b055aeec94d1';

/** `confirmed`: the buyer confirmed there. `left`: they came back without. `notThere`: this WeChat has no such view. */
export type Heard = 'confirmed' | 'left' | 'notThere';

interface Return {
  referrerInfo?: { appId?: string; extraData?: { status?: string } };
}

/** WeChat's function where this base library has it; a browser has none. */
function opener(): ((options: object) => unknown) | null {
  if (process.env.TARO_ENV !== 'weapp') return null;
  const { openBusinessView } = wx as { openBusinessView?: (options: object) => unknown };
  return typeof openBusinessView === 'function' ? (options) => openBusinessView(options) : null;
}

/**
 * Lets the buyer confirm in WeChat's own view, which also tells WeChat. Its answer comes with the next time the mini
 * program is shown: whoever comes back without one did not confirm.
 */
export function confirmInWeChat(transactionId: string | null): Promise<Heard> {
  const open = opener();
  if (!open || !transactionId) return Promise.resolve('notThere');
  return new Promise((resolve) => {
    const done = (heard: Heard) => {
      Taro.offAppShow(back);
      resolve(heard);
    };
    const back = (options: unknown) => {
      const { referrerInfo } = options as Return;
      const ours = referrerInfo?.appId === viewAppId;
      done(ours && referrerInfo?.extraData?.status === 'success' ? 'confirmed' : 'left');
    };
    Taro.onAppShow(back);
    open({
      businessType: view,
      extraData: { transaction_id: transactionId },
      fail: () => done('notThere'),
    });
  });
}
