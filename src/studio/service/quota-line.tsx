import { Text } from '@tarojs/components';
import { moment } from '@/talk/moment';
import { talkWords } from '@/talk/words';
import { useWords } from '@/words/dictionary';
import type { Detail } from './use-agent-talk';
import { type ServiceSentences, serviceWords } from './words';

/** What may still be sent by WeChat's carrier, and until when; our own page has no limit. */
export function QuotaLine({ quota: { carrier, left, until, why } }: Pick<Detail, 'quota'>) {
  const t = useWords(serviceWords);
  const days = useWords(talkWords);
  if (carrier === 'page' || left === null || why) return null;
  const end = until === null ? '' : moment(until, Date.now(), days);
  return <Text className={`pane-quota${left <= 1 ? ' is-short' : ''}`}>{t.quota(left, end)}</Text>;
}

/** Why nothing can be said now; empty when it can. */
export function closedBy({ state, mine, agentName, quota }: Detail, t: ServiceSentences): string {
  if (state === 'taken' && !mine) return t.elsewhereTaken(agentName);
  if (quota.why === 'timeOver') return t.quotaTime;
  return quota.why === 'countOver' ? t.quotaCount : '';
}
