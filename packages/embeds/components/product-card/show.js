const { picture, text } = require('../text');

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

const states = ['loading', 'ready', 'sold-out', 'unlisted', 'error'];

/**
 * What a card shows for data of any origin. Data that is no product, or has no price in whole fen, shows as an error:
 * a card never shows a wrong price.
 */
function show(product, state, language) {
  const said = words[language] || words['zh-CN'];
  const given = product && typeof product === 'object' ? product : {};
  const title = text(given.title);
  const complete = title !== '' && isFen(given.price);
  const actual = stateOf(state, complete, given.soldOut === true);
  if (!complete || actual === 'loading' || actual === 'error') {
    return {
      state: actual,
      bare: true,
      label: said[actual],
      badge: said[actual],
      canTap: actual === 'error',
    };
  }
  const price = money(given.price);
  const dearer = isFen(given.marketPrice) && given.marketPrice > given.price;
  const marketPrice = dearer ? money(given.marketPrice) : '';
  const badge = actual === 'ready' ? '' : said[actual];
  const parts = [title, `${said.price} ${price}`, marketPrice && `${said.marketPrice} ${marketPrice}`, badge];
  const subject = { productId: text(given.productId), shopId: text(given.shopId) };
  return {
    state: actual,
    bare: false,
    id: subject.productId,
    subject,
    title,
    price,
    marketPrice,
    picture: picture(given.thumb),
    badge,
    label: parts.filter(Boolean).join('，'),
    canTap: actual !== 'unlisted',
  };
}

function stateOf(state, complete, soldOut) {
  const asked = states.includes(state) ? state : 'error';
  if (asked === 'loading' || asked === 'error' || asked === 'unlisted') return asked;
  if (!complete) return 'error';
  return asked === 'ready' && soldOut ? 'sold-out' : asked;
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
