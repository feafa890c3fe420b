const { card } = require('../card');
const { show } = require('./show');

/** A shop: `{shopId, name, logo, category?, city?, rating?, closed?}`; `rating` in hundredths of a point. */
Component(card('shop', show));
