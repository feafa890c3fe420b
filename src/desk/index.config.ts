export default definePageConfig({ navigationBarTitleText: '运营台', enablePullDownRefresh: true });
