/** Before tests with a page (jsdom): parts are drawn as in a browser, where nothing comes into sight by itself. */
if (typeof document !== 'undefined') {
  process.env.TARO_ENV = 'h5';
  globalThis.IntersectionObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  } as unknown as typeof IntersectionObserver;
}
