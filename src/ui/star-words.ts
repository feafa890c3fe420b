import { dictionary } from '@/words/dictionary';

const zh = ['', '很差', '差', '一般', '好', '非常好'];
const en = ['', 'Very poor', 'Poor', 'Fair', 'Good', 'Excellent'];

export const starWords = dictionary(
  { stars: (n: number) => `${n} 星`, meaning: (n: number) => zh[n] ?? '', choose: '请打分' },
  { stars: (n) => `${n} stars`, meaning: (n) => en[n] ?? '', choose: 'Rate it' },
);
