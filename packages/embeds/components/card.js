const { loaderOf } = require('./loaders');
const { pathOf } = require('./opening');

/**
 * What both cards do. A card is given its data, or an id and asks the loader of its kind; it asks nothing else of its
 * host: no framework, no network, no global.
 *
 * Events: `tap` and `exposure` with the ids and the path to open; `retry` when a card in error is tapped.
 */
function card(kind, show) {
  const idName = `${kind}Id`;
  return {
    externalClasses: ['card-class', 'title-class', 'price-class'],
    properties: {
      /** The card's data; amounts in fen. */
      [kind]: { type: Object, value: null },
      /** What to load where no data is given. */
      [idName]: { type: String, value: '' },
      /** `loading`, `ready`, `sold-out`, `unlisted` or `error`. */
      state: { type: String, value: 'ready' },
      /** `zh-CN` or `en`. */
      language: { type: String, value: 'zh-CN' },
      /** Which of the host's cards this is: the merchant sees what came by it. */
      embedId: { type: String, value: '' },
      /** The account or mini program that carries it. */
      account: { type: String, value: '' },
    },
    data: { shown: show(null, 'loading', 'zh-CN') },
    observers: {
      [`${kind}, ${idName}, state, language`]() {
        if (this.here) this.refresh();
      },
    },
    lifetimes: {
      attached() {
        this.here = true;
        this.refresh();
      },
      detached() {
        this.here = false;
        this.stopWatching();
      },
    },
    methods: {
      refresh() {
        const { state, language, [kind]: given, [idName]: id } = this.data;
        const loads = !given && id !== '' && loaderOf(kind) !== undefined;
        if (loads && this.asked !== id) this.load(id);
        const shown = loads ? show(this.loaded, this.loadState, language) : show(given, state, language);
        this.setData({ shown });
        this.watch();
      },
      load(id) {
        this.asked = id;
        this.loaded = null;
        this.loadState = 'loading';
        const still = () => this.here && this.asked === id;
        const heard = (found, loadState) => {
          if (!still()) return;
          this.loaded = found;
          this.loadState = loadState;
          this.refresh();
        };
        Promise.resolve()
          .then(() => loaderOf(kind)({ id }))
          .then(
            (found) => heard(found, found ? 'ready' : 'unlisted'),
            () => heard(null, 'error'),
          );
      },
      onTap() {
        const { state, canTap } = this.data.shown;
        if (state === 'error') this.retry();
        else if (canTap) this.triggerEvent('tap', this.subject());
      },
      retry() {
        this.triggerEvent('retry', {});
        if (this.loadState !== 'error') return;
        this.asked = '';
        this.refresh();
      },
      onPictureError() {
        this.setData({ 'shown.picture': '' });
      },
      /** Tells once a subject that half of the card was on the screen. */
      watch() {
        const { id, state } = this.data.shown;
        if (state === 'loading' || state === 'error' || !id) return this.stopWatching();
        if (this.watched === id) return undefined;
        this.stopWatching();
        this.watched = id;
        this.observer = this.createIntersectionObserver({ thresholds: [0.5] });
        this.observer.relativeToViewport().observe('.card', ({ intersectionRatio }) => {
          if (intersectionRatio < 0.5 || this.watched !== id || this.seen === id) return;
          this.seen = id;
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
        const { embedId, account, shown } = this.data;
        const path = pathOf({ ...shown.subject, embedId, account });
        return { ...shown.subject, path };
      },
    },
  };
}

module.exports = { card };
