const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Calls another function with what it was given. */
exports.main = async (event) => {
  const { result } = await cloud.callFunction({ name: 'whoami', data: event });
  return result;
};
