import { isCourtesy } from './courtesy';

it.each([
  '谢谢',
  '好的，谢谢！',
  '嗯嗯 谢谢您啦～',
  '收到[OK]',
  '知道了，辛苦了',
  '没事了，再见',
  'OK thanks!',
  '多谢老板 🙏',
])('%s: nobody waits for an answer to it', (said) => expect(isCourtesy(said)).toBe(true));

it.each([
  '好的',
  '可以',
  '不知道',
  '没收到',
  '谢谢，那什么时候发货',
  '收到了吗？',
  '麻烦',
  '太麻烦了',
  '不明白',
  '',
  '？',
  '谢谢?',
])('%s: somebody may well', (said) => expect(isCourtesy(said)).toBe(false));
