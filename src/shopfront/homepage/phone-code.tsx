import { Text, View } from '@tarojs/components';
import { call, newRequestId } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { lookPage } from '../../../domain/homepage/preview-token';
import type { ShopId } from '../../../domain/units';
import { CodePicture } from './code-picture';
import { previewWords } from './preview-words';

/** WeChat's own code, which opens the draft in a colleague's WeChat. */
export function PhoneCode({ shopId, version }: { shopId: ShopId; version: number }) {
  const t = useWords(previewWords);
  const load = useLoad(
    () => call('homepage', 'phoneCode', { shopId, version }, newRequestId()),
    [shopId, version],
  );
  return (
    <Loaded load={load} skeleton="detail">
      {({ picture, code, until }) => (
        <View className="home-code">
          <CodePicture src={picture} />
          <Text className="home-look-note">{t.scanHint(dateTime(until).slice(-5))}</Text>
          <Button kind="line" text={t.openHere} onPress={() => open(lookPage, { scene: code })} />
        </View>
      )}
    </Loaded>
  );
}
