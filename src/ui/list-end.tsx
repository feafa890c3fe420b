import { Text, View } from '@tarojs/components';
import type { Pages } from '@/cloud/use-pages';
import { useWords } from '@/words/dictionary';
import { Button } from './button';
import { ErrorState } from './states';
import { uiWords } from './words';
import './list-end.scss';

/** Under a list: more, on its way, failed, or that this was all. */
export function ListEnd({ pages }: { pages: Pages<unknown> }) {
  const t = useWords(uiWords);
  if (pages.error && pages.rows.length > 0) return <ErrorState error={pages.error} onRetry={pages.extend} />;
  return (
    <View className="list-end">
      {pages.extending ? <Text>{t.loading}</Text> : null}
      {!pages.extending && pages.more ? (
        <Button kind="plain" size="small" text={t.more} onPress={pages.extend} />
      ) : null}
      {!pages.more && pages.rows.length > 6 ? <Text>{t.theEnd}</Text> : null}
    </View>
  );
}
