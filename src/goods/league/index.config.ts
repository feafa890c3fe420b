export default definePageConfig({
  navigationBarTitleText: '推广计划',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
