export default definePageConfig({ navigationBarTitleText: '客服', disableScroll: true });
