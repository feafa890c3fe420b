export default definePageConfig({ navigationBarTitleText: '保证金扣除', enablePullDownRefresh: true });
