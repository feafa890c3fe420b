import type { Phone } from '../phone';
import type { Options } from './asynchronous';

/** What WeChat lays over a page, and asks of the person. */
export function interaction(phone: Phone): Record<string, (options: Options) => unknown> {
  const show = (kind: string, text: unknown) => {
    phone.shown.push({ kind, text: String(text ?? '') });
  };
  return {
    showToast: ({ title }) => show('toast', title),
    hideToast: () => undefined,
    showLoading: ({ title }) => show('loading', title),
    hideLoading: () => undefined,
    hideKeyboard: () => undefined,
    showModal: ({ title, content }) => {
      show('modal', [title, content].filter(Boolean).join(' '));
      return { confirm: phone.answers.modal, cancel: !phone.answers.modal };
    },
    showActionSheet: ({ itemList }) => {
      show('actionSheet', (itemList as string[]).join(' / '));
      if (phone.answers.actionSheet < 0) throw new Error('cancel');
      return { tapIndex: phone.answers.actionSheet };
    },
    chooseAddress: () => {
      show('chooseAddress', '');
      if (!phone.answers.address) throw new Error('cancel');
      return phone.answers.address;
    },
    scanCode: () => {
      show('scanCode', '');
      return { result: phone.answers.scanned, scanType: 'CODE_128' };
    },
    chooseMedia: ({ count }) => {
      show('chooseMedia', count);
      const picked = [...phone.answers.album].slice(0, Number(count ?? 9));
      if (picked.length === 0) throw new Error('cancel');
      return {
        type: 'image',
        tempFiles: picked.map(([tempFilePath, { length }]) => ({
          tempFilePath,
          size: length,
          fileType: 'image',
        })),
      };
    },
    // A phone's camera; what is small already is not what has to be shown to become smaller.
    getImageInfo: ({ src }) => ({ width: 3000, height: 4000, type: 'jpeg', path: src, orientation: 'up' }),
    compressImage: ({ src, compressedWidth, compressedHeight }) => {
      show('compressImage', `${compressedWidth}×${compressedHeight}`);
      return { tempFilePath: src };
    },
    openEmbeddedMiniProgram: ({ appId, path }) => {
      const { halfScreen } = phone.answers;
      if (halfScreen !== 'opens') throw new Error(halfScreen === 'cancel' ? 'cancel' : 'no permission');
      show('halfScreen', `${appId} ${path}`);
    },
    navigateToMiniProgram: ({ appId, path }) => show('miniProgram', `${appId} ${path}`),
    previewImage: ({ urls }) => show('previewImage', (urls as string[]).join(' ')),
    setClipboardData: ({ data }) => show('clipboard', data),
    canvasToTempFilePath: () => ({ tempFilePath: `wxfile://tmp/${phone.drawn.length}.jpg` }),
    saveImageToPhotosAlbum: ({ filePath }) => {
      if (phone.answers.savesPictures === 'refused') throw new Error('auth deny');
      if (phone.answers.savesPictures === 'cancel') throw new Error('cancel');
      show('album', filePath);
    },
    openSetting: () => {
      show('settings', '');
      return { authSetting: {} };
    },
    getChannelsShareKey: () => {
      if (!phone.answers.channelsShare) throw new Error('no share');
      return phone.answers.channelsShare;
    },
    vibrateShort: () => undefined,
    requestSubscribeMessage: ({ tmplIds }) => {
      show('subscribe', (tmplIds as string[]).join(' '));
      const said = phone.answers.messages ? 'accept' : 'reject';
      return Object.fromEntries((tmplIds as string[]).map((id) => [id, said]));
    },
    openOfficialAccountArticle: ({ url }) => show('article', url),
    openChannelsActivity: ({ feedId }) => show('channelsVideo', feedId),
    openChannelsUserProfile: ({ finderUserName }) => show('channelsProfile', finderUserName),
    openCustomerServiceChat: ({ corpId }) => show('customerService', corpId),
    makePhoneCall: ({ phoneNumber }) => show('phoneCall', phoneNumber),
  };
}
