const words = {
  'zh-CN': {
    loading: '商品加载中',
    error: '商品暂时无法显示，点按重试',
    'sold-out': '已售罄',
    unlisted: '已下架',
    price: '价格',
    marketPrice: '原价',
  },
  en: {
    loading: 'Loading product',
    error: 'This product cannot be shown. Tap to try again.',
    'sold-out': 'Sold out',
    unlisted: 'No longer on sale',
    price: 'Price',
    marketPrice: 'Was',
  },
};

const LONGEST_TITLE = 120;
const states = ['loading', 'ready', 'sold-out', 'unlisted', 'error'];
/** Characters that are not seen, or turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
/** Pictures come over TLS, from WeChat's storage, from the package itself, or from a laptop's own local cloud. */
const PICTURE = /^(https:\/\/|cloud:\/\/|\/(?!\/)|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/)/;

/**
 * What a card shows for data of any origin. Data that is no product, or has no price in whole fen, shows as an error:
 * a card never shows a wrong price.
 */
function show(product, state, language) {
  const said = words[language] || words['zh-CN'];
  const given = product && typeof product === 'object' ? product : {};
  const title = text(given.title).slice(0, LONGEST_TITLE);
  const complete = title !== '' && isFen(given.price);
  const actual = stateOf(state, complete, given.soldOut === true);
  if (actual === 'loading' || actual === 'error') {
    return { state: actual, label: said[actual], badge: said[actual], canTap: actual === 'error' };
  }
  const price = money(given.price);
  const dearer = isFen(given.marketPrice) && given.marketPrice > given.price;
  const marketPrice = dearer ? money(given.marketPrice) : '';
  const badge = actual === 'ready' ? '' : said[actual];
  const parts = [title, `${said.price} ${price}`, marketPrice && `${said.marketPrice} ${marketPrice}`, badge];
  return {
    state: actual,
    productId: text(given.productId),
    shopId: text(given.shopId),
    title,
    price,
    marketPrice,
    thumb: PICTURE.test(text(given.thumb)) ? text(given.thumb) : '',
    badge,
    label: parts.filter(Boolean).join('，'),
    canTap: actual !== 'unlisted',
  };
}

function stateOf(state, complete, soldOut) {
  const asked = states.includes(state) ? state : 'error';
  if (asked === 'loading' || asked === 'error') return asked;
  if (!complete) return 'error';
  return asked === 'ready' && soldOut ? 'sold-out' : asked;
}

function text(value) {
  return typeof value === 'string' ? value.replace(UNSEEN, '').trim() : '';
}

function isFen(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

/** 1990 → ¥19.90 */
function money(fen) {
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `¥${yuan}.${String(fen % 100).padStart(2, '0')}`;
}

module.exports = { show };
