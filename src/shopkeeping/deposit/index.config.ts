export default definePageConfig({ navigationBarTitleText: '保证金', enablePullDownRefresh: true });
