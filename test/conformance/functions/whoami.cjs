const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Tells who is calling, as WeChat's context has it. */
exports.main = async (event) => {
  const { OPENID, UNIONID, SOURCE, APPID } = cloud.getWXContext();
  return { event, OPENID, UNIONID, SOURCE, APPID };
};
