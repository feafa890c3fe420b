export default definePageConfig({ navigationBarTitleText: '来源', enablePullDownRefresh: true });
