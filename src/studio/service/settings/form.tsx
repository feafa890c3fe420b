import { Text, View } from '@tarojs/components';
import { Choices } from '@/ui/choices';
import { useWords } from '@/words/dictionary';
import { Entry } from '../../form/entry';
import type { Draft, Field } from './draft';
import { Hours } from './hours';
import { Replies } from './replies';
import { Toggle } from './toggle';
import { settingsWords } from './words';

interface Props {
  draft: Draft;
  set: (more: Partial<Draft>) => void;
  /** What is wrong with a field; nothing before somebody tried to save. */
  flaw: (field: Field) => string | undefined;
}

const modes = ['own', 'wecom', 'none'] as const;
const questions = ['orderStatus', 'delivery', 'refund'] as const;

/** How shoppers reach the shop, and what it answers by itself. */
export function SettingsForm({ draft, set, flaw }: Props) {
  const t = useWords(settingsWords);
  const { mode } = draft;
  return (
    <View className="service-form">
      <View className="service-part">
        <Choices
          even
          name={t.mode}
          choices={modes.map((key) => ({ key, text: t[key] }))}
          chosen={mode}
          onChoose={(next) => set({ mode: next })}
        />
        <Text className="service-part-hint">{t[`${mode}Hint`]}</Text>
        {mode === 'wecom' ? (
          <>
            <Entry
              name={t.corpId}
              value={draft.corpId}
              most={64}
              flaw={flaw('corpId')}
              onChange={(corpId) => set({ corpId })}
            />
            <Entry
              name={t.url}
              hint={t.urlHint}
              value={draft.url}
              most={480}
              flaw={flaw('url')}
              onChange={(url) => set({ url })}
            />
          </>
        ) : null}
      </View>
      {mode === 'own' ? <Own draft={draft} set={set} flaw={flaw} /> : null}
    </View>
  );
}

function Own({ draft, set, flaw }: Props) {
  const t = useWords(settingsWords);
  return (
    <>
      <Hours hours={draft.hours} flaw={flaw('hours')} onChange={(hours) => set({ hours })} />
      <View className="service-part">
        <Entry
          name={t.welcome}
          value={draft.welcome}
          most={300}
          long
          onChange={(welcome) => set({ welcome })}
        />
        <Entry
          name={t.offline}
          value={draft.offlineReply}
          most={300}
          long
          onChange={(offlineReply) => set({ offlineReply })}
        />
      </View>
      <View className="service-part">
        <Text className="service-part-title">{t.questions}</Text>
        {questions.map((one) => (
          <Toggle
            key={one}
            name={t[one]}
            on={draft.questions[one]}
            onChange={(on) => set({ questions: { ...draft.questions, [one]: on } })}
          />
        ))}
      </View>
      <Replies replies={draft.autoReplies} onChange={(autoReplies) => set({ autoReplies })} />
      <View className="service-part">
        <Entry
          name={t.handOver}
          hint={t.handOverHint}
          value={draft.handOverWords}
          most={440}
          flaw={flaw('handOverWords')}
          onChange={(handOverWords) => set({ handOverWords })}
        />
        <Entry
          name={`${t.phrases} · ${t.phrasesHint}`}
          value={draft.quickPhrases}
          most={15_000}
          long
          flaw={flaw('quickPhrases')}
          onChange={(quickPhrases) => set({ quickPhrases })}
        />
      </View>
      <View className="service-part">
        <Toggle
          name={t.wechatAgents}
          on={draft.toWeChatAgents}
          onChange={(toWeChatAgents) => set({ toWeChatAgents })}
        />
        <Text className="service-part-hint">{t.wechatAgentsHint}</Text>
      </View>
    </>
  );
}
