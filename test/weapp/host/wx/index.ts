import type { Phone } from '../phone';
import { asynchronous, type Options } from './asynchronous';
import { createOffscreenCanvas } from './canvas';
import { interaction } from './interaction';
import { navigation } from './navigation';
import { cloud, network } from './network';
import { receiptView } from './receipt-view';
import { storage } from './storage';
import { system } from './system';
import { uploadFile } from './upload';

/** The `wx` of a phone. What it lacks is undefined, as a function of a newer base library would be. */
export function createWx(phone: Phone): Record<string, unknown> {
  const stored = storage(phone);
  const later: Record<string, (options: Options) => unknown> = {
    ...navigation(phone),
    ...interaction(phone),
    ...network(phone),
    ...stored.later,
  };
  const wx: Record<string, unknown> = { ...stored.atOnce, ...system(phone), cloud: cloud(phone) };
  for (const [name, work] of Object.entries(later)) {
    const run = asynchronous(phone.realm, name, work);
    wx[name] = (options?: Options) => {
      phone.used.push(name);
      return run(options);
    };
  }
  const upload = uploadFile(phone);
  wx.uploadFile = (options: Options) => {
    phone.used.push('uploadFile');
    return upload(options);
  };
  if (phone.make.canvas) wx.createOffscreenCanvas = () => createOffscreenCanvas(phone);
  // What this WeChat does not have is not a function that fails: it is not there.
  Object.defineProperty(wx, 'openBusinessView', { get: () => receiptView(phone) });
  return wx;
}
