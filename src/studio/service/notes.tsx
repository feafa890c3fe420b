import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { Entry } from '../form/entry';
import type { AgentTalk, Detail } from './use-agent-talk';
import { serviceWords } from './words';

/** What colleagues should know; the shopper never sees it. */
export function Notes({ agent, notes }: { agent: AgentTalk; notes: Detail['notes'] }) {
  const t = useWords(serviceWords);
  const [text, setText] = useState('');
  const { busy, go: add } = useOneAtATime(async () => {
    if (await agent.note(text.trim())) setText('');
  });
  return (
    <View className="beside-part">
      <Text className="beside-title">{t.notes}</Text>
      {notes.length === 0 ? <Text className="beside-none">{t.noNotes}</Text> : null}
      {notes.map((note) => (
        <View key={`${note.at} ${note.text}`} className="beside-note">
          <Text className="beside-note-text">{note.text}</Text>
          <Text className="beside-note-by">{`${note.byName} ${dateTime(note.at)}`}</Text>
        </View>
      ))}
      <Entry name={t.noteHint} value={text} most={300} long onChange={setText} />
      <Button
        size="small"
        kind="line"
        text={t.addNote}
        disabled={!text.trim()}
        busy={busy}
        onPress={() => void add()}
      />
    </View>
  );
}
