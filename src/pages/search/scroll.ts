import Taro from '@tarojs/taro';

/** How far down the page is, in px. */
export function scrolledTo(): Promise<number> {
  const element = scroller();
  if (element) return Promise.resolve(element.scrollTop);
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectViewport()
      .scrollOffset((found) => resolve(Number(found?.scrollTop ?? 0)))
      .exec();
  });
}

/** Goes there at once, after what is to be shown there was drawn. */
export function scrollTo(top: number): void {
  Taro.nextTick(() => {
    const element = scroller();
    if (element) element.scrollTop = top;
    else void Taro.pageScrollTo({ scrollTop: top, duration: 0 });
  });
}

/** In a browser each page scrolls by itself. */
function scroller(): HTMLElement | null {
  if (process.env.TARO_ENV !== 'h5') return null;
  return document.getElementById(Taro.getCurrentInstance().page?.path ?? '');
}
