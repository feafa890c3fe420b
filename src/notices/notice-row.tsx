import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { NoticeKind } from '../../domain/notice';
import { askable, askNotices, prepareNotices } from './ask';
import { noticeWords } from './words';
import './notice-row.scss';

interface Props {
  kinds: readonly NoticeKind[];
  orderId?: string;
}

/** Offers to tell the buyer what comes next; not there where no message was configured. */
export function NoticeRow({ kinds, orderId }: Props) {
  const t = useWords(noticeWords);
  const [offered, setOffered] = useState<NoticeKind[]>([]);
  const [on, setOn] = useState(false);
  const wanted = kinds.join();
  useEffect(() => {
    setOn(false);
    void prepareNotices().then(() => setOffered(askable(wanted.split(',') as NoticeKind[])));
  }, [wanted]);
  const { busy, go: ask } = useOneAtATime(async () => {
    const agreed = await askNotices(offered, orderId);
    setOn(agreed.length > 0);
    toast(agreed.length > 0 ? t.on : t.off);
  });
  if (offered.length === 0) return null;
  const what = t.tell(offered.map((kind) => t.kind(kind)).join(' / '));
  return (
    <View className="notice-row">
      <Text className="notice-what">{what}</Text>
      {on ? (
        <Text className="notice-on">{t.on}</Text>
      ) : (
        <Button
          size="small"
          kind="soft"
          text={t.turnOn}
          label={what}
          busy={busy}
          onPress={() => void ask()}
        />
      )}
    </View>
  );
}
