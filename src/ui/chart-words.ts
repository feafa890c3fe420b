import { dictionary } from '@/words/dictionary';

export const chartWords = dictionary(
  {
    asTable: '表格',
    asChart: '图表',
    showTable: '以表格查看',
    showChart: '以图表查看',
    pick: '点按图上某一天看数值',
  },
  {
    asTable: 'Table',
    asChart: 'Chart',
    showTable: 'Show as a table',
    showChart: 'Show as a chart',
    pick: 'Tap a day to see its value',
  },
);
