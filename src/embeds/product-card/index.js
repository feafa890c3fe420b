const { show } = require('./show');

/**
 * A product as a card that any mini program can carry. It asks nothing of its host but the data: no framework,
 * no network, no global.
 *
 * Events: `tap` and `exposure` with `{productId, shopId}`, `retry` when a card in error is tapped.
 */
Component({
  externalClasses: ['card-class', 'title-class', 'price-class'],
  properties: {
    /** `{productId, shopId, title, price, marketPrice?, thumb, soldOut?}`; amounts in fen. */
    product: { type: Object, value: null },
    /** `loading`, `ready`, `sold-out`, `unlisted` or `error`. */
    state: { type: String, value: 'ready' },
    /** `zh-CN` or `en`. */
    language: { type: String, value: 'zh-CN' },
  },
  data: { shown: show(null, 'loading', 'zh-CN') },
  observers: {
    'product, state, language'(product, state, language) {
      this.setData({ shown: show(product, state, language) });
      this.watch();
    },
  },
  lifetimes: {
    attached() {
      this.setData({ shown: show(this.data.product, this.data.state, this.data.language) });
      this.attachedOnce = true;
      this.watch();
    },
    detached() {
      this.attachedOnce = false;
      this.stopWatching();
    },
  },
  methods: {
    onTap() {
      const { state, canTap } = this.data.shown;
      if (state === 'error') this.triggerEvent('retry', {});
      else if (canTap) this.triggerEvent('tap', this.subject());
    },
    onPictureError() {
      this.setData({ 'shown.thumb': '' });
    },
    /** Tells once a product that half of the card was on the screen. */
    watch() {
      const { productId, state } = this.data.shown;
      if (!this.attachedOnce || state === 'loading' || state === 'error') return this.stopWatching();
      if (this.watched === productId) return undefined;
      this.stopWatching();
      this.watched = productId;
      this.observer = this.createIntersectionObserver({ thresholds: [0.5] });
      this.observer.relativeToViewport().observe('.card', ({ intersectionRatio }) => {
        if (intersectionRatio < 0.5 || this.watched !== productId || this.seen === productId) return;
        this.seen = productId;
        this.triggerEvent('exposure', this.subject());
      });
      return undefined;
    },
    stopWatching() {
      if (this.observer) this.observer.disconnect();
      this.observer = null;
      this.watched = '';
    },
    subject() {
      const { productId, shopId } = this.data.shown;
      return { productId, shopId };
    },
  },
});
