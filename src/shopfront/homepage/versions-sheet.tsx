import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, newRequestId, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { ShopId } from '../../../domain/units';
import { homepageWords } from './words';

type Version = Output<'homepage', 'versions'>['versions'][number];

interface Props {
  shopId: ShopId;
  open: boolean;
  /** The draft's. */
  version: number;
  onClose: () => void;
  onRestored: () => Promise<void>;
}

/** What was published, newest first: compared with the draft, or drafted again. */
export function VersionsSheet({ open, ...props }: Props) {
  const t = useWords(homepageWords);
  return (
    <Sheet open={open} title={t.versions} onClose={props.onClose}>
      <Versions {...props} />
    </Sheet>
  );
}

function Versions({ shopId, version, onClose, onRestored }: Omit<Props, 'open'>) {
  const t = useWords(homepageWords);
  const sentence = useSentence();
  const pages = usePages<Version>(
    async (cursor) =>
      pageOf(
        await call('homepage', 'versions', { shopId, ...(cursor ? { cursor } : {}) }),
        ({ versions }) => versions,
      ),
    [shopId],
  );
  const restore = async (no: number) => {
    const outcome = await call('homepage', 'restore', { shopId, version, no }, newRequestId());
    toast(outcome.ok ? t.restored : sentence(outcome.error));
    if (!outcome.ok) return;
    onClose();
    await onRestored();
  };
  return (
    <Paged pages={pages} none={<EmptyState icon="stack" title={t.noVersions} hint={t.noVersionsHint} />}>
      {pages.rows.map((row) => (
        <VersionRow key={row.no} shopId={shopId} row={row} onRestore={() => void restore(row.no)} />
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}

function VersionRow({ shopId, row, onRestore }: { shopId: ShopId; row: Version; onRestore: () => void }) {
  const t = useWords(homepageWords);
  const sentence = useSentence();
  const [against, setAgainst] = useState<Version['what'] | null>(null);
  const { no, at, by, what, takenDown } = row;
  const compare = async () => {
    const outcome = await call('homepage', 'compare', { shopId, from: no, to: null });
    if (outcome.ok) setAgainst(outcome.data.what);
    else toast(sentence(outcome.error));
  };
  const shown = against ?? what;
  return (
    <View className="home-since">
      <View className="home-adds">
        <Text className="home-field-name">{t.versionNo(no)}</Text>
        {takenDown ? <Tag text={t.takenDown} tone="warn" /> : null}
        <Text className="home-hint">{[by, dateTime(at)].filter(Boolean).join(' · ')}</Text>
      </View>
      {against && against.length === 0 ? <Text className="home-difference">{t.same}</Text> : null}
      {shown.map((one) => (
        <Text key={t.difference(one)} className="home-difference">
          {t.difference(one)}
        </Text>
      ))}
      <View className="home-adds">
        <Button
          kind="plain"
          size="small"
          text={t.compareNow}
          label={`${t.compareNow} ${t.versionNo(no)}`}
          onPress={() => void compare()}
        />
        <Button
          kind="soft"
          size="small"
          text={t.restore}
          label={`${t.restore} ${t.versionNo(no)}`}
          onPress={onRestore}
        />
      </View>
    </View>
  );
}
