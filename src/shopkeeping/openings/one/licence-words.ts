import { dictionary } from '@/words/dictionary';

/** Faults of a licence number while it is typed, before the function has seen it. */
export const licenceWords = dictionary(
  {
    FORM: '应为 18 位数字或大写字母，不含 I、O、S、V、Z',
    CHECK_DIGIT: '校验位不对，请对照执照核对每一位',
    SUBJECT: '主体类型与号码不符：92 开头是个体工商户',
  },
  {
    FORM: '18 digits or capitals, without I, O, S, V and Z',
    CHECK_DIGIT: 'The check character does not fit: please compare each one',
    SUBJECT: 'The number is of the other kind of subject (92… is a 个体工商户)',
  },
);
