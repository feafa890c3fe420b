export default definePageConfig({ navigationBarTitleText: '触点体检', enablePullDownRefresh: true });
