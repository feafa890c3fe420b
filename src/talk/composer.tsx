import { Text, Textarea, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Icon, type IconName } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { fieldKeys } from './field-keys';
import { talkWords } from './words';
import './composer.scss';

export interface Extra {
  icon: IconName;
  name: string;
  onPress: () => void;
}

interface Props {
  /** What stands in the field, and how it changes: kept by the page, which may put words back there. */
  text: string;
  onText: (text: string) => void;
  onSend: (text: string) => void;
  /** Behind the plus: pictures, cards. */
  extras: readonly Extra[];
  onTyping: () => void;
  /** The part behind the plus came or went. */
  onOpen: (open: boolean) => void;
  /** Above the field: a card to be sent, questions to be asked by a tap. */
  above?: ReactNode;
  /** Why nothing can be said now; empty when it can. */
  shut?: string;
}

/** The longest message that WeChat's own conversation takes of us. */
const MOST = 600;

/** Where one writes. Enter sends on a computer, Shift with it begins a new line; phones have the button. */
export function Composer({ text, onText, onSend, extras, onTyping, onOpen, above, shut }: Props) {
  const t = useWords(talkWords);
  const [isOpen, setIsOpen] = useState(false);
  const setOpen = (open: boolean) => {
    setIsOpen(open);
    onOpen(open);
  };
  const send = () => {
    const said = text.trim();
    if (!said) return;
    onText('');
    onSend(said);
  };
  return (
    <View className="composer">
      {above}
      {shut ? (
        <Text className="composer-shut">{shut}</Text>
      ) : (
        <View className="composer-line">
          <Pressable
            className="composer-more"
            label={t.more}
            checked={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            <Icon name="plus" size={24} />
          </Pressable>
          <Textarea
            className="composer-field"
            value={text}
            maxlength={MOST}
            autoHeight
            fixed
            cursorSpacing={12}
            showConfirmBar={false}
            disableDefaultPadding
            placeholder={t.field}
            placeholderClass="composer-hint"
            onInput={(event) => {
              onText(event.detail.value);
              if (event.detail.value.trim()) onTyping();
            }}
            {...(process.env.TARO_ENV === 'h5'
              ? { nativeProps: { 'aria-label': t.field, rows: 1, ...fieldKeys(send) } }
              : named(t.field))}
          />
          <Pressable
            className={`composer-send${text.trim() ? '' : ' is-off'}`}
            disabled={!text.trim()}
            onPress={send}
          >
            <Text>{t.send}</Text>
          </Pressable>
        </View>
      )}
      <View>
        {isOpen && !shut ? (
          <View className="composer-extras">
            {extras.map(({ icon, name, onPress }) => (
              <Pressable
                key={name}
                className="composer-extra"
                onPress={() => {
                  setOpen(false);
                  onPress();
                }}
              >
                <View className="composer-extra-face">
                  <Icon name={icon} size={24} />
                </View>
                <Text>{name}</Text>
              </Pressable>
            ))}
          </View>
        ) : null}
      </View>
    </View>
  );
}
