const pages = { product: ['pages/product/index', 'productId'], shop: ['pages/shop/index', 'shopId'] };

/**
 * The path of a product or shop in the store's mini program. `embedId` and `account` tell the merchant where the
 * visitor came from.
 */
function pathOf({ productId, shopId, embedId, account }) {
  const [page, idName] = pages[productId ? 'product' : 'shop'];
  const query = [
    [idName, productId || shopId],
    ['embed', embedId],
    ['account', account],
  ];
  const said = query
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${page}?${said.join('&')}`;
}

/**
 * Opens the store over half of the screen (base library 2.20.1), or whole where this WeChat cannot or may not. Answers
 * `half` or `whole`; rejects with what WeChat said where neither opened. Call it from a tap.
 */
function openStore({ appId, path, envVersion }) {
  const ask = (name, more) =>
    new Promise((success, fail) => {
      wx[name]({ appId, path, ...(envVersion ? { envVersion } : {}), ...more, success, fail });
    });
  const whole = () => ask('navigateToMiniProgram').then(() => 'whole');
  if (!wx.openEmbeddedMiniProgram) return whole();
  return ask('openEmbeddedMiniProgram', { allowFullScreen: true }).then(
    () => 'half',
    (error) => {
      if (error && /cancel/.test(String(error.errMsg))) throw error;
      return whole();
    },
  );
}

module.exports = { pathOf, openStore };
