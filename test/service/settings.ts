import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import type { ServiceSettingsDoc } from '../../domain/documents';

type Settings = InputOf<Contracts['service'], 'saveSettings'>['settings'];

/** Settings of a shop that answers at every hour, with one answer of its own. */
export const serviceSettings = (more: Partial<Settings> = {}): Settings => ({
  mode: 'own',
  corpId: '',
  url: '',
  hours: [],
  welcome: '您好，欢迎光临',
  offlineReply: '现在是休息时间，上班后回复您',
  autoReplies: [{ words: ['包邮'], match: 'contains', reply: '满 99 元包邮。' }],
  questions: { orderStatus: true, delivery: true, refund: true },
  handOverWords: ['找老板'],
  toWeChatAgents: false,
  quickPhrases: ['在的，请讲'],
  ...more,
});

/** The same as they are stored for the shop `tea`. */
export const storedSettings = (more: Partial<Settings> = {}): ServiceSettingsDoc => ({
  _id: 'tea',
  ...serviceSettings(more),
  version: 1,
  updatedAt: 0,
  updatedBy: '',
});
