import { Text, View } from '@tarojs/components';
import { ShownPictures } from '@/ui/pictures/shown';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { timeLeft } from '@/words/time-left';
import { statusMeanings, statusTitles } from '../status-words';
import type { AfterSale } from './after-sale';
import { followWords } from './words';

/** Where it stands, what that means, and how long the side whose turn it is still has. */
export function Standing({ afterSale }: { afterSale: AfterSale }) {
  const t = useWords(followWords);
  const titles = useWords(statusTitles);
  const meanings = useWords(statusMeanings);
  const language = useLanguage((state) => state.language);
  const { status, deadline, dispute, rejectText } = afterSale;
  const disputed = dispute !== null && dispute.decidedAt === null;
  const left = deadline === null ? null : deadline - Date.now();
  return (
    <View className="aftersale-card">
      <Text className="aftersale-status">{disputed ? t.disputeOpen : titles[status]}</Text>
      {left === null || disputed ? null : (
        <Text className="aftersale-left">{left > 0 ? t.left(timeLeft(left, language)) : t.over}</Text>
      )}
      {disputed ? null : <Text className="aftersale-hint">{meanings[status]}</Text>}
      {rejectText ? (
        <View className="aftersale-row">
          <Text className="aftersale-key">{t.rejected}</Text>
          <Text className="aftersale-value">{rejectText}</Text>
        </View>
      ) : null}
      <ShownPictures pictures={afterSale.shopPictures} name={t.shopPictures} />
      {dispute ? (
        <View className="aftersale-row">
          <Text className="aftersale-key">{t.dispute}</Text>
          <Text className="aftersale-value">{dispute.text}</Text>
        </View>
      ) : null}
    </View>
  );
}
