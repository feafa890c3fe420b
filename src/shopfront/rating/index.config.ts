export default definePageConfig({ navigationBarTitleText: '评分', enablePullDownRefresh: true });
