export default definePageConfig({ navigationBarTitleText: '开店申请' });
