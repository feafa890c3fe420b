export default definePageConfig({ navigationBarTitleText: '通店' });
