import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { Entry, Flaw } from '../../form/entry';
import { type AutoReply, wordsOf } from './draft';
import { settingsWords } from './words';

interface Props {
  replies: readonly AutoReply[];
  onChange: (replies: AutoReply[]) => void;
}

/** The function takes no more. */
const MOST = 50;
const blank: AutoReply = { words: [], match: 'contains', reply: '' };

/** What the shop answers by itself to some words; the first that matches is said. */
export function Replies({ replies, onChange }: Props) {
  const t = useWords(settingsWords);
  const join = useJoined();
  /** The one that is edited; as many as there are: a new one. */
  const [at, setAt] = useState<number | null>(null);
  const close = () => setAt(null);
  return (
    <View className="service-part">
      <Text className="service-part-title">{t.replies}</Text>
      {replies.length === 0 ? <Text className="service-part-hint">{t.noReplies}</Text> : null}
      {replies.map((one, i) => (
        <Pressable key={one.words.join()} className="reply-row" onPress={() => setAt(i)}>
          <View className="reply-words">
            <Text className="reply-keys">{join.list(one.words)}</Text>
            <Text className="reply-text">{one.reply}</Text>
          </View>
          <Icon name="next" size={14} />
        </Pressable>
      ))}
      {replies.length < MOST ? (
        <Button kind="line" size="small" text={t.addReply} onPress={() => setAt(replies.length)} />
      ) : null}
      {at === null ? null : (
        <EditReply
          start={replies[at] ?? blank}
          onClose={close}
          onDone={(reply) => {
            const next = [...replies];
            next[at] = reply;
            onChange(next);
            close();
          }}
          onRemove={
            at < replies.length
              ? () => {
                  onChange(replies.filter((_, i) => i !== at));
                  close();
                }
              : undefined
          }
        />
      )}
    </View>
  );
}

interface EditProps {
  start: AutoReply;
  onClose: () => void;
  onDone: (reply: AutoReply) => void;
  onRemove?: () => void;
}

function EditReply({ start, onClose, onDone, onRemove }: EditProps) {
  const t = useWords(settingsWords);
  const join = useJoined();
  const [words, setWords] = useState(() => join.clause(start.words));
  const [match, setMatch] = useState(start.match);
  const [reply, setReply] = useState(start.reply);
  const [touched, setTouched] = useState(false);
  const keys = wordsOf(words).slice(0, 10);
  const fits = keys.length > 0 && keys.every((word) => word.length <= 20) && reply.trim() !== '';
  const done = () => {
    setTouched(true);
    if (fits) onDone({ words: keys, match, reply: reply.trim() });
  };
  return (
    <Sheet
      open
      title={t.editReply}
      onClose={onClose}
      foot={
        <View className="reply-foot">
          {onRemove ? <Button kind="line" text={t.remove} onPress={onRemove} /> : null}
          <Button block text={t.replyDone} onPress={done} />
        </View>
      }
    >
      <View className="pane-form">
        <Entry name={t.keywords} hint={t.keywordsHint} value={words} most={220} onChange={setWords} />
        <Choices
          even
          name={t.match}
          choices={[
            { key: 'contains', text: t.contains },
            { key: 'exact', text: t.exact },
          ]}
          chosen={match}
          onChoose={setMatch}
        />
        <Entry name={t.reply} value={reply} most={300} long onChange={setReply} />
        {touched && !fits ? <Flaw text={t.replyFlaw} /> : null}
      </View>
    </Sheet>
  );
}
