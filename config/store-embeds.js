/**
 * 微信小店's own components for the templates, which Taro 4.2.1 does not know. Attributes as the platform names them;
 * store-home and store-coupon run under WebView only.
 */
exports.storeComponents = {
  StoreProduct: {
    appid: "''",
    'product-id': "''",
    'custom-style': '',
    bindEntersuccess: '',
    bindEntererror: '',
  },
  StoreHome: { appid: "''", bindEntererror: '' },
  StoreCoupon: { appid: "''", 'coupon-id': "''", 'custom-style': '', bindEntererror: '' },
};
