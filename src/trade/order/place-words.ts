import { dictionary } from '@/words/dictionary';

export const placeWords = dictionary(
  {
    change: '修改地址',
    from: '现在寄往',
    to: '改为寄往',
    choose: '选择新地址',
    save: '确认修改',
    changed: '地址已修改',
    times: (n: number) => `发货前可以修改，最多 5 次，已修改 ${n} 次`,
  },
  {
    change: 'Change address',
    from: 'Now goes to',
    to: 'Will go to',
    choose: 'Choose another address',
    save: 'Change it',
    changed: 'The address was changed',
    times: (n: number) => `Before it is sent, five times at most. Changed ${n} times so far.`,
  },
);
