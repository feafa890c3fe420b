import { Text, View } from '@tarojs/components';
import { Panel } from '@/studio/overview/panel';
import { useWords } from '@/words/dictionary';
import { type Figures, funnelOf } from './figures';
import { insightsWords } from './words';

/** From seeing the shop to paying in it, each step as wide as the people left. */
export function Funnel({ total }: { total: Figures }) {
  const t = useWords(insightsWords);
  return (
    <Panel title={t.funnel}>
      {funnelOf(total).map(({ step, n, width, kept }) => (
        <View key={step} className="funnel-step">
          <View className="funnel-words">
            <Text className="funnel-name">{t.step(step)}</Text>
            {kept === null ? null : <Text className="funnel-kept">{t.kept(kept)}</Text>}
            <Text className="funnel-count">{n}</Text>
          </View>
          <View className="funnel-track">
            <View className="funnel-bar" style={{ width: `${width * 100}%` }} />
          </View>
        </View>
      ))}
    </Panel>
  );
}
