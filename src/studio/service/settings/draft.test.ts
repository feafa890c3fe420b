import * as v from 'valibot';
import { contract } from '../../../../cloudfunctions/service/contract';
import { firstSettings } from '../../../../domain/service/settings';
import { draftOf, flawOf, type Settings, settingsOf, wordsOf } from './draft';

const { _id, version, updatedAt, updatedBy, ...fresh } = firstSettings(
  { _id: 'tea', name: '茶', service: { mode: 'own', hours: '08:30-22:00' } } as Parameters<
    typeof firstSettings
  >[0],
  0,
);
const settings: Settings = { ...fresh, handOverWords: ['投诉', '找老板'], quickPhrases: ['在的', '稍等'] };
const draft = draftOf(settings);
const taken = (wanted: Settings) =>
  v.safeParse(contract.saveSettings.input, { shopId: 'tea', version: 0, settings: wanted }).success;

it('leaves as it is what nobody touched, in a form that the function takes', () => {
  expect(settingsOf(draft)).toEqual(settings);
  expect(flawOf(draft)).toBeNull();
  expect(taken(settings)).toBe(true);
});

it('reads words as people type them', () => {
  expect(wordsOf('投诉，找老板, 投诉、 经理\n')).toEqual(['投诉', '找老板', '经理']);
  expect(settingsOf({ ...draft, quickPhrases: ' 在的 \n\n稍等' }).quickPhrases).toEqual(['在的', '稍等']);
});

const line = { days: [1], from: '09:00', to: '18:00' };
it.each([
  [{ mode: 'wecom' as const, corpId: '' }, 'corpId', 'empty'],
  [{ mode: 'wecom' as const, corpId: 'ww1', url: '' }, 'url', 'empty'],
  [{ url: 'http://work.weixin.qq.com/kfid/1' }, 'url', 'noHttps'],
  [{ hours: [{ ...line, days: [] }] }, 'hours', 'noDays'],
  [{ hours: [{ ...line, to: '9' }] }, 'hours', 'noTime'],
  [{ handOverWords: '一'.repeat(21) }, 'handOverWords', 'tooLong'],
  [{ quickPhrases: Array.from({ length: 51 }, (_, i) => `第${i}句`).join('\n') }, 'quickPhrases', 'tooMany'],
])('says what the function would refuse: %j', (change, field, flaw) => {
  const changed = { ...draft, ...change };
  expect(flawOf(changed)).toEqual({ field, flaw });
  // What WeCom needs is the function's own check, beyond the schema.
  expect(taken(settingsOf(changed))).toBe(flaw === 'empty');
});
