const { load, openStore } = require('tongdian-embeds');
const { appId, goods, shop } = require('./store');

load('product', ({ id }) => Promise.resolve(goods[id] || null));

Page({
  data: { shop, tea: goods['banpo-longjing'], seen: [], said: '' },
  open({ detail }) {
    openStore({ appId, path: detail.path }).then(
      (how) => this.setData({ said: how === 'half' ? '已在半屏打开' : '已打开店铺' }),
      () => this.setData({ said: '没有打开' }),
    );
  },
  see({ detail }) {
    this.setData({ seen: [...this.data.seen, detail.productId || detail.shopId] });
  },
});
