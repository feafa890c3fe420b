import Taro, { useDidHide, useDidShow, useLaunch } from '@tarojs/taro';
import { type PropsWithChildren, useEffect } from 'react';
import type { EnterOptions } from './cloud/entering';
import { rememberEntrance } from './cloud/launch';
import { tellCounts } from './pages/shop/use-counter';
import { wordsIn } from './words/dictionary';
import { tellDocument } from './words/document-language';
import { useLanguage } from './words/language';
import { tabWords } from './words/tabs';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  const language = useLanguage((state) => state.language);
  useLaunch((options) => rememberEntrance(options as EnterOptions));
  useDidShow((options) => {
    if (options) rememberEntrance(options as EnterOptions);
  });
  useDidHide(tellCounts);
  useEffect(() => {
    tellDocument(language);
    if (language === 'zh' && !relabelled) return;
    relabelled = true;
    const words = wordsIn(tabWords, language);
    [words.discover, words.cart, words.me].forEach((text, index) => {
      Taro.setTabBarItem({ index, text }).catch(() => undefined);
    });
  }, [language]);
  return children;
}

/** The tab bar starts in Chinese; it is touched only once another language was chosen. */
let relabelled = false;
