import { Text, View, Button as WeChatButton } from '@tarojs/components';
import { copy } from '@/studio/order/copy';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import { invitationWords } from './words';
import './made-code.scss';

/** A code that was just made, to be copied or, in WeChat, sent; the page says by `useShareCard` what is sent with it. */
export function MadeCode({ code, until }: { code: string; until: string }) {
  const t = useWords(invitationWords);
  return (
    <View className="made-code">
      <Text className="made-code-note">{t.code}</Text>
      <Text className="made-code-text" userSelect>
        {code}
      </Text>
      <Text className="made-code-note">{until}</Text>
      <Button kind="soft" text={t.copy} onPress={() => copy(code)} />
      {process.env.TARO_ENV === 'weapp' ? (
        <WeChatButton openType="share" className="made-code-send">
          {t.send}
        </WeChatButton>
      ) : null}
    </View>
  );
}
