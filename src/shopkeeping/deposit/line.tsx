import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Output } from '@/cloud/call';
import { moneyText } from '@/ui/money';
import { ShownPictures } from '@/ui/pictures/shown';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateTime } from '@/words/when';
import { depositWords } from './words';
import './index.scss';

export type Entry = Output<'deposits', 'get'>['entries'][number];

const refundTones: Record<NonNullable<Entry['refund']>, Tone> = {
  underWay: 'warn',
  done: 'good',
  stuck: 'accent',
};

/** One movement of a deposit; of a deduction also why, and what the shop said to it. `children`: what may be done. */
export function Line({ entry, children }: { entry: Entry; children?: ReactNode }) {
  const t = useWords(depositWords);
  const join = useJoined();
  const { why, changeFen, balanceFen, reason, at, evidence, appeal, returnedAt, refund } = entry;
  return (
    <View className="deposit-entry">
      <View className="deposit-line">
        <View className="deposit-line-words">
          <Text className="deposit-line-what">{join.told([t.why(why), reason])}</Text>
          <Text className="deposit-line-when">
            {dateTime(at)} · {t.after(moneyText(balanceFen))}
          </Text>
        </View>
        <Text className={`deposit-line-fen${changeFen < 0 ? ' is-less' : ''}`}>
          {changeFen > 0 ? '+' : ''}
          {moneyText(changeFen)}
        </Text>
      </View>
      <ShownPictures pictures={evidence} name={t.evidence} />
      {appeal ? <Appeal appeal={appeal} returned={returnedAt !== null} /> : null}
      {refund ? <Tag text={t[`refund-${refund}`]} tone={refundTones[refund]} /> : null}
      {returnedAt !== null ? <Tag text={t.returned} tone="good" /> : null}
      {children}
    </View>
  );
}

function Appeal({ appeal, returned }: { appeal: NonNullable<Entry['appeal']>; returned: boolean }) {
  const t = useWords(depositWords);
  return (
    <View className="deposit-appeal">
      <View className="deposit-head-row">
        <Text className="deposit-line-when">
          {t.appeal} {dateTime(appeal.at)}
        </Text>
        {returned ? null : (
          <Tag
            text={appeal.state === 'open' ? t.appealOpen : t.appealRefused}
            tone={appeal.state === 'open' ? 'warn' : 'quiet'}
          />
        )}
      </View>
      <Text className="deposit-appeal-text">{appeal.text}</Text>
      <ShownPictures pictures={appeal.pictures} name={t.evidence} />
      {appeal.reason ? (
        <Text className="deposit-appeal-text">
          {t.decided}
          {appeal.reason}
        </Text>
      ) : null}
    </View>
  );
}
