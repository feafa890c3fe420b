export default definePageConfig({ navigationBarTitleText: '店铺名称', enablePullDownRefresh: true });
