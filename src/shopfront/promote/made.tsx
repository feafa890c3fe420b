import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Output } from '@/cloud/call';
import { savePicture } from '@/share/save-picture';
import { copy } from '@/studio/order/copy';
import { Panel } from '@/studio/overview/panel';
import { Button } from '@/ui/button';
import { open } from '@/ui/navigate';
import { Picture } from '@/ui/picture';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { LinkPart } from './link-part';
import { dateOf, type Wanted } from './wanted';
import { promoteWords } from './words';

interface Props {
  shopId: ShopId;
  of: Wanted;
  made: Output<'shares', 'promote'>;
}

/** What was made: each with where it is for, and until when it works. */
export function Made({ shopId, of, made }: Props) {
  const t = useWords(promoteWords);
  const { code, path, links } = made;
  const save = () => {
    if (process.env.TARO_ENV === 'h5') void savePicture(code.url, code.key);
    // Held there, WeChat saves it or sends it on, and asks for its own permission.
    else void Taro.previewImage({ urls: [code.url] });
  };
  return (
    <>
      <Panel title={t.path}>
        <View className="promote-part">
          <Text className="promote-note">{t.pathUse}</Text>
          <Text className="promote-text" userSelect>
            {path}
          </Text>
          <Button kind="soft" block text={t.copyPath} onPress={() => copy(path)} />
        </View>
      </Panel>
      <Panel title={t.code}>
        <View className="promote-part">
          <Text className="promote-note">{t.codeUse}</Text>
          <View className="promote-code">
            <Picture src={code.url} alt={t.codeAlt(path)} mode="aspectFit" eager />
          </View>
          <Text className="promote-note">{t.counted(dateOf(code.expiresAt))}</Text>
          <Button kind="soft" block text={t.saveCode} onPress={save} />
        </View>
      </Panel>
      <LinkPart kind="short" shopId={shopId} of={of} given={links.short} />
      <LinkPart kind="url" shopId={shopId} of={of} given={links.url} />
      <Button
        kind="line"
        block
        text={t.toInsights}
        onPress={() => open('shopfront/insights/index', { shopId })}
      />
    </>
  );
}
