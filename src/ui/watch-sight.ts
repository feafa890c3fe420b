import Taro from '@tarojs/taro';

/** Whether any of a part is on the screen, and how high it is in px; 0 while its page is hidden. */
export type Seen = (inSight: boolean, height: number) => void;

/** Tells when a part of the page comes onto the screen and when it leaves. `id`: of one element. Answers how to stop. */
export function watchSight(id: string, seen: Seen): () => void {
  if (process.env.TARO_ENV === 'h5') return watchInBrowser(id, seen);
  const page = Taro.getCurrentInstance().page;
  let observer: Taro.IntersectionObserver | undefined;
  let stopped = false;
  // Not before the view has the element.
  Taro.nextTick(() => {
    if (stopped) return;
    observer = Taro.createIntersectionObserver(page as Taro.PageInstance, { thresholds: [0] });
    observer
      .relativeToViewport()
      .observe(`#${id}`, ({ intersectionRect, boundingClientRect }) =>
        seen((intersectionRect?.height ?? 0) > 0, boundingClientRect?.height ?? 0),
      );
  });
  return () => {
    stopped = true;
    observer?.disconnect();
  };
}

/** Taro's own observer looks from the first page that is open, which need not be this one. */
function watchInBrowser(id: string, seen: Seen): () => void {
  const element = document.getElementById(id);
  if (!element) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) seen(last.isIntersecting, last.boundingClientRect.height);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
