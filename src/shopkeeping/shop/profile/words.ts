import { dictionary } from '@/words/dictionary';

export const profileWords = dictionary(
  {
    title: '头像、介绍与城市',
    logo: '店铺头像',
    logoHint: '方形图片最好看。换新头像后，先通过检查再对顾客显示。',
    checking: '新头像正在检查，通过后自动换上。',
    refused: '上次换的头像没有通过检查，请换一张。',
    intro: '店铺介绍',
    introHint: '一句话说说卖什么、有什么特别',
    city: '所在城市',
    save: '保存',
    saved: '已保存',
    wait: '图片还在上传，请稍等',
    refresh: '刷新',
    noCity: '请填写所在城市',
  },
  {
    title: 'Logo, introduction and city',
    logo: 'Logo',
    logoHint: 'A square looks best. A new one is shown once it passed its check.',
    checking: 'The new logo is being checked and takes its place by itself.',
    refused: 'The last new logo did not pass its check. Please choose another.',
    intro: 'Introduction',
    introHint: 'What it sells and what is special, in a line',
    city: 'City',
    save: 'Save',
    saved: 'Saved',
    wait: 'The picture is on its way, one moment',
    refresh: 'Refresh',
    noCity: 'Please name the city',
  },
);
