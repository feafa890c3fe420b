import Taro from '@tarojs/taro';
import { create } from 'zustand';

export type Language = 'zh' | 'en';

const KEY = 'tongdian.language';

interface LanguageState {
  language: Language;
  choose(language: Language): void;
}

function remembered(): Language {
  return Taro.getStorageSync<Language | ''>(KEY) === 'en' ? 'en' : 'zh';
}

/** The reader's language: Chinese until they choose English in 我的; kept on the phone. */
export const useLanguage = create<LanguageState>((set) => ({
  language: remembered(),
  choose(language) {
    Taro.setStorageSync(KEY, language);
    set({ language });
  },
}));
