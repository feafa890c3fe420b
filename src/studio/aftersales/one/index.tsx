import { useRouter } from '@tarojs/taro';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { Frame } from '../../frame/frame';
import { enter } from '../../frame/navigation';
import { AfterSaleView } from './view';
import { afterSaleViewWords } from './words';

export default function AfterSalePage() {
  const t = useWords(afterSaleViewWords);
  const { afterSaleId } = useRouter().params;
  return (
    <Frame section="aftersales" title={t.title} inner>
      {({ shopId }) =>
        afterSaleId ? (
          <AfterSaleView shopId={shopId} afterSaleId={afterSaleId} />
        ) : (
          <EmptyState
            icon="service"
            title={t.missing}
            action={{ text: t.toBoard, onPress: () => enter('studio/aftersales/index') }}
          />
        )
      }
    </Frame>
  );
}
