import { Text, View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { Advice, Advised } from './use-advice';
import { namingWords } from './words';
import './naming.scss';

interface Props {
  name: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  advised: Advised;
  /** A refusal that says more than the advice does. */
  flaw?: string;
}

/** A shop's name with what is thought of it: said under the field, and what would find it. */
export function NameEntry({ name, hint, value, onChange, advised, flaw }: Props) {
  const t = useWords(namingWords);
  const { advice, state } = advised;
  const wrong =
    advice && advice.verdict !== 'fine' && advice.why ? t.flaw(advice.why, advice.part, advice.message) : '';
  const said = flaw ?? (state === 'known' ? wrong : '');
  return (
    <View className="naming">
      <Entry name={name} hint={hint} most={60} value={value} onChange={onChange} flaw={said || undefined} />
      <View className="naming-line" {...named(undefined, 'status')}>
        <Text className={`naming-said${state === 'known' && !said ? ' is-good' : ''}`}>
          {said ? '' : stateWords(state, t)}
        </Text>
        {advice ? <Text className="naming-units">{t.units(advice.units)}</Text> : null}
      </View>
      {state === 'known' && advice && advice.name !== value.trim() && advice.name ? (
        <Text className="naming-stored">{t.asStored(advice.name)}</Text>
      ) : null}
      {advice?.found.length ? <FoundBy found={advice.found} /> : null}
    </View>
  );
}

function stateWords(state: Advised['state'], t: ReturnType<typeof useWords<(typeof namingWords)['zh']>>) {
  if (state === 'asking') return t.checking;
  if (state === 'late') return t.late;
  return state === 'known' ? t.fine : '';
}

function FoundBy({ found }: { found: Advice['found'] }) {
  const t = useWords(namingWords);
  const join = useJoined();
  return (
    <View className="naming-found">
      <Text className="naming-found-title">{t.found}</Text>
      {found.map(({ query, tier, rivals, more, names }) => (
        <View key={query} className="naming-query">
          <View className="naming-query-head">
            <Icon name="search" size={14} />
            <Text className="naming-query-text">{t.query(query)}</Text>
            <Text className="naming-query-tier">{t.tier(tier)}</Text>
          </View>
          <Text className="naming-rivals">
            {rivals === 0
              ? t.alone
              : join.clause([t.rivals(rivals, more), names.length ? t.among(join.list(names)) : ''])}
          </Text>
        </View>
      ))}
      <Text className="naming-rule">{t.rule}</Text>
    </View>
  );
}
