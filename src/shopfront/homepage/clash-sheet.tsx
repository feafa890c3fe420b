import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateTime } from '@/words/when';
import type { HomepageContent } from '../../../domain/blocks';
import { type HomepagePart, homepageParts } from '../../../domain/homepage/compare';
import type { Keeper, Meeting } from './keeper';
import { homepageWords } from './words';

interface Props {
  keeper: Keeper;
  meeting: Meeting | null;
  content: HomepageContent;
}

/** Two editors wrote at the same thing: who did what, and whose stays. Nothing is lost either way. */
export function ClashSheet({ keeper, meeting, content }: Props) {
  const t = useWords(homepageWords);
  const join = useJoined();
  const copy = () =>
    void Taro.setClipboardData({ data: JSON.stringify(content, null, 2) }).then(() => toast(t.copied));
  return (
    <Sheet
      open={meeting !== null}
      title={t.clashTitle}
      onClose={stay}
      foot={
        <View className="home-adds">
          <Button text={t.keepMine} onPress={() => keeper.settle('mine')} />
          <Button kind="line" text={t.keepTheirs} onPress={() => keeper.settle('theirs')} />
          <Button kind="plain" text={t.copyMine} onPress={copy} />
        </View>
      }
    >
      <Text className="home-hint">{t.clashHint}</Text>
      {(meeting?.since ?? []).map(({ by, at, what }) => (
        <View key={`${by}${at}`} className="home-since">
          <Text className="home-field-name">{t.changedBy(by || t.somebody, dateTime(at))}</Text>
          {what.map((one) => (
            <Text key={t.difference(one)} className="home-difference">
              {t.difference(one)}
            </Text>
          ))}
        </View>
      ))}
      {(meeting?.clashes ?? []).map(({ at, mine, theirs }) => (
        <View key={at} className="home-since">
          <Text className="home-field-name">{t.part(partOf(at))}</Text>
          <Text className="home-difference">{join.told([t.mine, said(mine) || t.gone])}</Text>
          <Text className="home-difference">{join.told([t.theirs, said(theirs) || t.gone])}</Text>
        </View>
      ))}
    </Sheet>
  );
}

/** It must be decided: closing would leave the draft unsaved. */
function stay() {}

const partOf = (at: string): HomepagePart =>
  homepageParts.find((part) => at === part || at.startsWith(`${part}.`)) ?? 'goods';

/** What a value says to people: its words, without what only programs read. */
function said(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const { title, name, note, description } = value as Record<string, unknown>;
  const words = [title, name, note, description].filter((one) => typeof one === 'string' && one !== '');
  return words.length > 0 ? words.join(' · ') : '✓';
}
