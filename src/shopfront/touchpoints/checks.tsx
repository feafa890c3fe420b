import { Text, View } from '@tarojs/components';
import type { Membership } from '@/studio/membership/memberships';
import { maySee } from '@/studio/membership/sections';
import { Panel } from '@/studio/overview/panel';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { stateOf } from '../../../domain/touchpoints/checks';
import { byUrgency, type LastCheck, type Result } from './figures';
import { findingWords } from './finding-words';
import { wayFor } from './ways';
import { touchpointsWords } from './words';

const tones = { ok: 'good', fails: 'warn', notMeasured: 'quiet' } as const;

/** Every entrance with what was seen there; what fails also with how it is mended, and the way there. */
export function Checks({ membership, last }: { membership: Membership; last: LastCheck }) {
  const t = useWords(touchpointsWords);
  return (
    <Panel title={t.checks}>
      {byUrgency(last.results).map((result) => (
        <Check key={result.check} result={result} membership={membership} last={last} />
      ))}
    </Panel>
  );
}

interface CheckProps {
  result: Result;
  membership: Membership;
  last: LastCheck;
}

function Check({ result: { check, finding, facts }, membership, last }: CheckProps) {
  const t = useWords(touchpointsWords);
  const said = useWords(findingWords);
  const state = stateOf[finding];
  const way = state === 'ok' ? undefined : wayFor(check, finding);
  const { shopId, role } = membership;
  const q = way?.q ? last.searched[way.q] : undefined;
  return (
    <View className={`touch-check is-${state}`}>
      <View className="touch-line">
        <Text className="touch-name">{t.check(check)}</Text>
        <Tag tone={tones[state]} text={t.stateName(state)} />
      </View>
      <Text className="touch-saw">{said.saw(check, finding, facts, last.searched)}</Text>
      {state === 'ok' ? null : <Text className="touch-mend">{said.mend(check, finding)}</Text>}
      {way && maySee(role, way.room) ? (
        <Pressable role="link" className="touch-way" onPress={() => open(way.path, { shopId, q })}>
          <Text>{t.go(check, finding)}</Text>
        </Pressable>
      ) : null}
    </View>
  );
}
