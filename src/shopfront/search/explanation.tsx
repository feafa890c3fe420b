import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Late } from '@/studio/frame/late';
import { Panel } from '@/studio/overview/panel';
import { Loaded } from '@/ui/loaded';
import { named } from '@/ui/names';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Moves } from './moves';
import { addedText, type Explained, type Rank, ranksAround, weightText } from './standing';
import { searchWords } from './words';

interface Props {
  shopId: ShopId;
  name: string;
  text: string;
}

/** Where the shop stands for a text and why, who stands around it, what would move it, and what the search cost. */
export function Explanation({ shopId, name, text }: Props) {
  const load = useLoad(() => call('search', 'explain', { shopId, text }), [shopId, text]);
  return (
    <Loaded load={load} skeleton="list">
      {(found) => (
        <View className={`preview-found${load.loading ? ' is-busy' : ''}`}>
          <Late error={load.error} onRetry={() => void load.reload()} />
          <Place found={found} text={text} />
          <Around ranks={ranksAround(name, found)} />
          <Moves found={found} text={text} />
          <Goods goods={found.goods} />
        </View>
      )}
    </Loaded>
  );
}

function Place({ found, text }: { found: Explained; text: string }) {
  const t = useWords(searchWords);
  const { place, tier, trafficWeight, trafficLines, orders30d } = found;
  const facts = [
    [t.tier, tier === null ? t.noTier : t[`tier${tier}`]],
    [t.weight, weightText(trafficWeight)],
    ...trafficLines
      .filter(({ by }) => by !== 0)
      .map(({ why, by }) => [t.ofWeight(why), addedText(by)] as const),
    [t.orders, String(orders30d)],
  ] as const;
  return (
    <Panel title={t.place}>
      <View {...named(undefined, 'status')}>
        <Text className={`preview-place${place === null ? ' is-none' : ''}`}>
          {place !== null
            ? t.nth(place)
            : found.moves.some(({ by }) => by === 'inName')
              ? t.notFound
              : t.notIn}
        </Text>
        <Text className="preview-note">{t.forText(text)}</Text>
      </View>
      <View className="preview-facts">
        {facts.map(([name, value]) => (
          <View key={name} className="preview-fact">
            <Text className="preview-fact-name">{name}</Text>
            <Text className="preview-fact-value">{value}</Text>
          </View>
        ))}
      </View>
      <Text className="preview-note">{t.order}</Text>
    </Panel>
  );
}

function Around({ ranks }: { ranks: readonly Rank[] }) {
  const t = useWords(searchWords);
  return (
    <Panel title={t.around}>
      {ranks.map((one) => (
        <View key={`${one.place}${one.name}`} className={`preview-rank${one.own ? ' is-own' : ''}`}>
          <Text className="preview-rank-place">{one.place ?? '–'}</Text>
          <View className="preview-rank-words">
            <Text className="preview-rank-name">{one.name}</Text>
            <Text className="preview-note">
              {[
                one.tier === null ? t.noTier : t[`tier${one.tier}`],
                `${t.weight} ${weightText(one.trafficWeight)}`,
                `${t.orders} ${one.orders30d}`,
              ].join(' · ')}
            </Text>
          </View>
          {one.own ? <Tag tone="accent" text={t.you} /> : null}
        </View>
      ))}
      {ranks.length === 1 ? <Text className="preview-note">{t.alone}</Text> : null}
    </Panel>
  );
}

/** As many candidates as are looked at: beyond them nothing is counted. */
const counted = 120;

/** The shop's goods among those found, and how little of the index that took. */
function Goods({ goods }: { goods: Explained['goods'] }) {
  const t = useWords(searchWords);
  const { grams, touchedAtMost, candidates, matched, ofThisShop } = goods;
  const all = candidates < counted ? t.goodsOf(ofThisShop, matched) : t.goodsMany(ofThisShop, matched);
  return (
    <Panel title={t.goods}>
      <Text className="preview-line">{all}</Text>
      <Text className="preview-subject">{t.cost}</Text>
      <Text className="preview-line">{t.touched(touchedAtMost)}</Text>
      <Text className="preview-line">{t.candidates(candidates, matched)}</Text>
      {grams.length > 0 ? (
        <View>
          <Text className="preview-note">{t.grams}</Text>
          <View className="preview-grams">
            {[...grams]
              .sort((a, b) => a.entries - b.entries)
              .map(({ gram, entries }) => (
                <Tag key={gram} text={t.gram(gram, entries)} />
              ))}
          </View>
        </View>
      ) : null}
    </Panel>
  );
}
