export default definePageConfig({ navigationBarTitleText: '关联邀请', enablePullDownRefresh: true });
