const { picture, text } = require('../text');

const words = {
  'zh-CN': {
    loading: '店铺加载中',
    error: '店铺暂时无法显示，点按重试',
    'sold-out': '暂无在售商品',
    unlisted: '已关闭',
    rating: '评分',
    enter: '进店',
  },
  en: {
    loading: 'Loading shop',
    error: 'This shop cannot be shown. Tap to try again.',
    'sold-out': 'Nothing on sale',
    unlisted: 'Closed',
    rating: 'Rating',
    enter: 'Visit',
  },
};

const states = ['loading', 'ready', 'sold-out', 'unlisted', 'error'];

/** What a card shows for data of any origin. Data without a name shows as an error, a rating off the scale not at all. */
function show(shop, state, language) {
  const said = words[language] || words['zh-CN'];
  const given = shop && typeof shop === 'object' ? shop : {};
  const name = text(given.name, 40);
  const actual = stateOf(state, name !== '', given.closed === true);
  if (name === '' || actual === 'loading' || actual === 'error') {
    return {
      state: actual,
      bare: true,
      label: said[actual],
      badge: said[actual],
      canTap: actual === 'error',
    };
  }
  const rating = points(given.rating);
  const facts = [text(given.category, 20), text(given.city, 20)].filter(Boolean).join(' · ');
  const badge = actual === 'ready' ? '' : said[actual];
  const parts = [name, rating && `${said.rating} ${rating}`, facts, badge];
  const subject = { shopId: text(given.shopId) };
  return {
    state: actual,
    bare: false,
    id: subject.shopId,
    subject,
    name,
    facts,
    rating,
    enter: said.enter,
    picture: picture(given.logo),
    badge,
    label: parts.filter(Boolean).join('，'),
    canTap: actual !== 'unlisted',
  };
}

function stateOf(state, complete, closed) {
  const asked = states.includes(state) ? state : 'error';
  if (asked === 'loading' || asked === 'error' || asked === 'unlisted') return asked;
  if (!complete) return 'error';
  return closed ? 'unlisted' : asked;
}

/** 483 → 4.83; empty for what is no rating from 1 to 5. */
function points(hundredths) {
  const fits = Number.isSafeInteger(hundredths) && hundredths >= 100 && hundredths <= 500;
  return fits ? (hundredths / 100).toFixed(2) : '';
}

module.exports = { show };
