export default definePageConfig({
  navigationBarTitleText: '关联账号',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
