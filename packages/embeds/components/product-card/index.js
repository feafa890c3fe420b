const { card } = require('../card');
const { show } = require('./show');

/** A product: `{productId, shopId, title, price, marketPrice?, thumb, soldOut?}`. */
Component(card('product', show));
