export default definePageConfig({ navigationBarTitleText: '成为推广员' });
