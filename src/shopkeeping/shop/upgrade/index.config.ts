export default definePageConfig({ navigationBarTitleText: '店铺升级', enablePullDownRefresh: true });
