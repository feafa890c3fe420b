import { ScrollView, Text, View } from '@tarojs/components';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useSentence } from '@/cloud/messages';
import { LongList, topOfList } from '@/ui/long-list';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { watchSight } from '@/ui/watch-sight';
import { useWords } from '@/words/dictionary';
import { type Ends, endsOf, otherEnd } from './ends';
import type { Message, Side } from './message';
import { moment, pauseBefore } from './moment';
import { asMessage } from './on-its-way';
import type { Outgoing } from './outbox';
import { TalkRow } from './row';
import type { Acts } from './states';
import { keyOf } from './thread';
import type { Talk } from './use-talk';
import { talkWords } from './words';
import './talk.scss';

interface Props {
  talk: Talk;
  side: Side;
  acts: Acts;
  /** Above the first message, once all of them are here. */
  head?: ReactNode;
  /** Under the last one: read, typing. */
  foot?: ReactNode;
  /** Changes when the field takes more of the screen: what is said last stays in sight. */
  pull?: unknown;
}

/** The messages, the latest at the bottom. New ones are followed while the reader is there, and announced while not. */
export function ThreadView({ talk, side, acts, head, foot, pull }: Props) {
  const t = useWords(talkWords);
  const [place] = useState(topOfList);
  const { thread, box } = talk;
  const [ends] = useState(endsOf(useId()));
  const { goal, below, toEnd, extend } = useEnd(talk, ends, pull);
  return (
    <View className="talk-thread">
      <ScrollView
        className="talk-scroll"
        scrollY
        scrollAnchoring
        upperThreshold={120}
        // A browser's own way would move the whole page along.
        scrollIntoView={process.env.TARO_ENV === 'h5' ? '' : goal}
        onScrollToUpper={extend}
        {...named(t.thread, 'log')}
      >
        <View className="talk-messages">
          {thread.cursor ? <Older talk={talk} /> : <View>{head}</View>}
          {thread.older.length > 0 ? (
            <LongList
              rows={thread.older}
              place={place}
              className="talk-page"
              outerClass="talk-older"
              size={1}
            >
              {(page) => <Rows key={page[0]?.messageId} rows={page.map(stored)} side={side} acts={acts} />}
            </LongList>
          ) : null}
          <View className="talk-page">
            <Rows rows={rowsOf(talk, side)} side={side} acts={acts} />
          </View>
          {foot}
          <View id={ends[0]} className="talk-end" />
          <View id={ends[1]} className="talk-end" />
        </View>
      </ScrollView>
      <View>
        {below && box.length === 0 ? (
          <Pressable className="talk-below" onPress={toEnd}>
            <Text>{t.newBelow}</Text>
          </Pressable>
        ) : null}
      </View>
    </View>
  );
}

function Older({ talk: { extending, trouble, extend } }: { talk: Talk }) {
  const t = useWords(talkWords);
  const sentence = useSentence();
  return (
    <Pressable className="talk-further" onPress={extend} disabled={extending}>
      <Text>{trouble ? `${sentence(trouble)} ${t.retry}` : extending ? t.olderLoading : t.older}</Text>
    </Pressable>
  );
}

interface RowsProps {
  rows: readonly { key: string; message: Message; out?: Outgoing }[];
  side: Side;
  acts: Acts;
}

function Rows({ rows, side, acts }: RowsProps) {
  const t = useWords(talkWords);
  const now = Date.now();
  return (
    <>
      {rows.map(({ key, message, out }, i) => {
        const before = rows[i - 1]?.message;
        const time = pauseBefore(message.at, before?.at) ? moment(message.at, now, t) : '';
        const goesOn = !time && before?.from === message.from && before.byName === message.byName;
        return (
          <TalkRow
            key={key}
            message={message}
            side={side}
            time={time}
            goesOn={goesOn}
            out={out}
            acts={acts}
          />
        );
      })}
    </>
  );
}

const stored = (message: Message) => ({ key: message.messageId, message });

/** What is stored, then what is on its way, in one list: a message that arrives stays the row that it was. */
function rowsOf({ thread, box }: Talk, side: Side) {
  return [
    ...thread.latest.map((message) => ({ key: keyOf(thread, message), message, out: undefined })),
    ...box.map((out) => ({ key: out.key, message: asMessage(out, side), out })),
  ];
}

/** Keeps the end in sight while the reader is there, or says something; else says that there is news below. */
function useEnd({ thread, box, extend }: Talk, ends: Ends, pull: unknown) {
  const [goal, setGoal] = useState('');
  const [below, setBelow] = useState(false);
  const atEnd = useRef(true);
  const said = useRef(0);
  const seen = useRef('');
  const toEnd = useCallback(() => {
    setBelow(false);
    setGoal((before) => otherEnd(ends, before));
  }, [ends]);
  useEffect(
    () =>
      watchSight(ends[0], (inSight) => {
        atEnd.current = inSight;
        if (inSight) setBelow(false);
      }),
    [ends],
  );
  const last = thread.latest[thread.latest.length - 1];
  const newest = last ? last.order : '';
  useEffect(() => {
    const own = box.length > said.current;
    const news = newest > seen.current;
    said.current = box.length;
    seen.current = newest;
    if (own || (news && atEnd.current)) toEnd();
    else if (news) setBelow(true);
  }, [box.length, newest, toEnd]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pull has no meaning but to go there
  useEffect(() => {
    if (atEnd.current) toEnd();
  }, [pull, toEnd]);
  return {
    goal,
    below,
    toEnd,
    // A list that was just drawn stands at its top for a moment, before it goes to its end.
    extend: () => {
      if (!atEnd.current) extend();
    },
  };
}
