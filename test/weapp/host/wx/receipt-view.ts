import type { Phone } from '../phone';
import { asynchronous, type Options } from './asynchronous';

/** The mini program that WeChat's view for confirming a receipt is. */
const view = 'wx1183b055aeec94d1';

/** `wx.openBusinessView` of a WeChat that has it: opens, and tells on the way back what was done there. */
export function receiptView(phone: Phone): ((options?: Options) => unknown) | undefined {
  const { receipt } = phone.answers;
  if (receipt === 'absent') return undefined;
  const run = asynchronous(phone.realm, 'openBusinessView', ({ businessType, extraData }) => {
    if (receipt === 'broken') throw new Error('no such view');
    phone.shown.push({ kind: String(businessType), text: JSON.stringify(extraData) });
    setTimeout(() => comeBack(phone), 0);
  });
  return (options) => {
    phone.used.push('openBusinessView');
    return run(options);
  };
}

/** Closed by its cross the view says nothing at all. */
function comeBack(phone: Phone): void {
  const { receipt } = phone.answers;
  const referrerInfo = receipt === 'closed' ? {} : { appId: view, extraData: { status: receipt } };
  const options = phone.realm().plain({ ...phone.launch, scene: 1038, referrerInfo });
  for (const heard of [...phone.shownAgain]) heard(options as object);
}
