export default definePageConfig({ navigationBarTitleText: '商品成交', enablePullDownRefresh: true });
