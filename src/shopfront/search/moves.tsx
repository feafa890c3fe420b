import { Text, View } from '@tarojs/components';
import { Panel } from '@/studio/overview/panel';
import { useWords } from '@/words/dictionary';
import { type Explained, weightText } from './standing';
import { searchWords } from './words';

type Move = Explained['moves'][number];

/** What would move the shop up, each with the place it would then have; honestly, that it is a reckoning. */
export function Moves({ found, text }: { found: Explained; text: string }) {
  const t = useWords(searchWords);
  const { moves, place, trafficWeight } = found;
  const now = weightText(trafficWeight);
  const said: Record<Move['by'], (need: number | null) => string> = {
    open: () => t.open,
    inName: () => t.inName(text),
    exactName: () => t.exactName(text),
    weight: (need) => t.byWeight(weightText(need ?? 0), now),
    orders: (need) => t.byOrders(need ?? 0),
  };
  return (
    <Panel title={t.moves}>
      {place === 1 ? <Text className="preview-line">{t.first}</Text> : null}
      {place !== 1 && moves.length === 0 ? <Text className="preview-line">{t.noMoves}</Text> : null}
      {place === 1
        ? null
        : moves.map((move) => (
            <View key={move.by} className="preview-move">
              <Text className="preview-move-what">{said[move.by](move.need)}</Text>
              <Text className="preview-move-place">
                → {move.place === null ? t.thenPast : t.thenPlace(move.place)}
              </Text>
            </View>
          ))}
      <Text className="preview-note">{t.honest}</Text>
    </Panel>
  );
}
