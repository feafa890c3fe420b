export default definePageConfig({
  navigationBarTitleText: '通店',
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
});
