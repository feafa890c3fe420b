import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { CodeEntry, codeIn } from '@/studio/invitation/code-entry';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Screen } from '@/ui/screen';
import { useWords } from '@/words/dictionary';
import { Invitation } from './invitation';
import { answerWords } from './words';
import '../../shop/form.scss';
import './index.scss';

/** An invitation as its accepter meets it: from a card in a chat with its code, or by typing the code. */
export default function AnswerPage() {
  const t = useWords(answerWords);
  const [code, setCode] = useState((useRouter().params.code ?? '').trim().toUpperCase());
  return (
    <Screen title={t.title}>
      <View className="shop-form">
        {code ? <Asked code={code} onCode={setCode} /> : <AskCode onCode={setCode} />}
      </View>
    </Screen>
  );
}

/** What the function says of a code that nobody made: asking again would not mend it, another code may. */
const isWrong = (error: ClientError | null): boolean =>
  error?.code === 'NOT_FOUND' || error?.code === 'BAD_INPUT';

function Asked({ code, onCode }: { code: string; onCode: (code: string) => void }) {
  const load = useLoad(() => call('links', 'look', { code }), [code]);
  const sentence = useSentence();
  const [error, setError] = useState<ClientError | null>(null);
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  const { doing, go: answer } = useOneAtATime(async (as: 'accept' | 'refuse') => {
    setError(null);
    const outcome = await call('links', as, { code });
    if (!outcome.ok) setError(outcome.error);
    await load.reload();
  });
  if (isWrong(load.error) && !load.loading) return <AskCode key={code} wrong={code} onCode={onCode} />;
  return (
    <Loaded load={load} skeleton="detail">
      {({ invitation }) => (
        <Invitation
          invitation={invitation}
          busy={doing?.[0] ?? null}
          flaw={error ? sentence(error) : ''}
          onAnswer={(as) => void answer(as)}
        />
      )}
    </Loaded>
  );
}

/** @param wrong a code that was asked with and is none; said until another one is typed */
function AskCode({ wrong = '', onCode }: { wrong?: string; onCode: (code: string) => void }) {
  const t = useWords(answerWords);
  const [typed, setTyped] = useState(wrong);
  const [tried, setTried] = useState(false);
  const said = codeIn(typed);
  const flaw = tried && !said ? t.noCode : wrong && said === wrong ? t.wrongCode : undefined;
  return (
    <View className="shop-form-part">
      <View className="shop-form-field">
        <Text className="shop-form-title">{t.enter}</Text>
        <Text className="shop-form-hint">{t.enterHint}</Text>
      </View>
      <CodeEntry name={t.code} hint={t.codeHint} value={typed} onChange={setTyped} flaw={flaw} />
      <Button
        block
        text={t.see}
        onPress={() => {
          setTried(true);
          if (said) onCode(said);
        }}
      />
    </View>
  );
}
