import type { Language } from './language';

/**
 * In a browser: says the language to whoever reads the page aloud or hyphenates it. Chinese fonts draw ’ and “ as wide
 * as a character, which tears English words apart.
 */
export function tellDocument(language: Language): void {
  if (process.env.TARO_ENV !== 'h5') return;
  const { documentElement: root } = document;
  root.lang = language === 'en' ? 'en' : 'zh-CN';
  root.style.setProperty('font-variant-east-asian', language === 'en' ? 'proportional-width' : '');
}
