import type { Phone } from '../phone';
import type { Options } from './asynchronous';

type Later = Record<string, (options: Options) => unknown>;
type AtOnce = Record<string, (...all: never[]) => unknown>;

/** WeChat's key-value store: JSON on the way in, a fresh copy on the way out, 1 MB a key. */
export function storage(phone: Phone): { later: Later; atOnce: AtOnce } {
  const set = (key: string, value: unknown) => {
    const text = JSON.stringify(value) ?? '""';
    if (text.length > 1024 * 1024) throw new Error('exceed storage item max length');
    phone.storage.set(key, text);
  };
  const get = (key: string): unknown => {
    const text = phone.storage.get(key);
    return text === undefined ? '' : phone.realm().plain(JSON.parse(text) as unknown);
  };
  return {
    later: {
      setStorage: ({ key, data }) => set(String(key), data),
      getStorage: ({ key }) => {
        if (!phone.storage.has(String(key))) throw new Error('data not found');
        return { data: get(String(key)) };
      },
      removeStorage: ({ key }) => void phone.storage.delete(String(key)),
      clearStorage: () => phone.storage.clear(),
    },
    atOnce: {
      setStorageSync: set,
      getStorageSync: get,
      removeStorageSync: (key: string) => void phone.storage.delete(key),
      clearStorageSync: () => phone.storage.clear(),
      getStorageInfoSync: () =>
        phone.realm().plain({ keys: [...phone.storage.keys()], currentSize: 1, limitSize: 10240 }),
    },
  };
}
