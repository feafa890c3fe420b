export default definePageConfig({ navigationBarTitleText: '推广计划' });
