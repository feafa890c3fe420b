import { dictionary } from '@/words/dictionary';

export const pictureWords = dictionary(
  {
    add: '添加图片',
    count: (n: number, most: number) => `${n}/${most}`,
    one: (i: number) => `第 ${i} 张图片`,
    look: (i: number) => `查看第 ${i} 张图片`,
    remove: (i: number) => `移除第 ${i} 张图片`,
    retry: (i: number) => `重新上传第 ${i} 张图片`,
    again: '重试',
    sending: (percent: number) => `上传中 ${percent}%`,
    failed: '上传失败',
    refused: '不能使用',
    checking: '审核中',
    hidden: '未通过审核',
    gone: '图片已失效',
  },
  {
    add: 'Add pictures',
    count: (n, most) => `${n}/${most}`,
    one: (i) => `Picture ${i}`,
    look: (i) => `See picture ${i}`,
    remove: (i) => `Remove picture ${i}`,
    retry: (i) => `Upload picture ${i} again`,
    again: 'Retry',
    sending: (percent) => `Uploading ${percent}%`,
    failed: 'Not uploaded',
    refused: 'Cannot be used',
    checking: 'Being checked',
    hidden: 'Did not pass the check',
    gone: 'No longer there',
  },
);
