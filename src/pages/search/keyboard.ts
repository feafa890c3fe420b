import Taro from '@tarojs/taro';

/** Frees the screen for the answer. Who has keys of their own keeps the cursor in the field. */
export function putKeyboardAway(): void {
  if (process.env.TARO_ENV !== 'h5') {
    // It refuses where no keyboard is up.
    Taro.hideKeyboard({ fail: () => undefined });
    return;
  }
  const field = document.activeElement;
  if (window.matchMedia('(pointer: coarse)').matches && field instanceof HTMLInputElement) field.blur();
}
