/** The store's mini program; its administrator lets this one open it over half of the screen. */
const appId = 'wx0000000000000000';

/** Stands for whatever this mini program knows of the store's goods: its own server, or a list like this. */
const goods = {
  'banpo-longjing': {
    productId: 'banpo-longjing',
    shopId: 'banpo',
    title: '明前龙井 50 克',
    price: 12800,
    marketPrice: 16800,
    thumb: 'https://example.com/longjing.webp',
  },
  'banpo-lidded-cup': {
    productId: 'banpo-lidded-cup',
    shopId: 'banpo',
    title: '手拉坯盖碗',
    price: 8800,
    thumb: 'https://example.com/cup.webp',
    soldOut: true,
  },
};

const shop = {
  shopId: 'banpo',
  name: '半坡茶铺',
  logo: 'https://example.com/banpo.webp',
  category: '茶叶',
  city: '杭州',
  rating: 483,
};

module.exports = { appId, goods, shop };
