import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { type Language, useLanguage } from '@/words/language';
import { Row } from './row';
import { words } from './words';

/** Which language the words are in. The goods' own names stay as their merchants wrote them. */
export function LanguageRow() {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const { language, choose } = useLanguage();
  const choices: readonly { key: Language; text: string }[] = [
    { key: 'zh', text: t.chinese },
    { key: 'en', text: t.english },
  ];
  return (
    <View>
      <Row
        icon="article"
        name={t.language}
        value={language === 'en' ? t.english : t.chinese}
        onPress={() => setOpen(true)}
      />
      <Sheet open={open} title={t.language} onClose={() => setOpen(false)}>
        {choices.map(({ key, text }) => (
          <Pressable
            key={key}
            role="radio"
            checked={key === language}
            className="me-choice"
            onPress={() => {
              choose(key);
              setOpen(false);
            }}
          >
            <Text className="me-row-name">{text}</Text>
            {key === language ? <Icon name="check" size={18} /> : null}
          </Pressable>
        ))}
      </Sheet>
    </View>
  );
}
