import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { useWords } from '@/words/dictionary';
import { lookPage } from '../../../domain/homepage/preview-token';
import type { ShopId } from '../../../domain/units';
import { drawnCode } from './code-drawing';
import { CodePicture } from './code-picture';
import { previewWords } from './preview-words';

/** A browser has an address that any phone's camera follows: a QR code of it, with a signed token. */
export function PhoneCode({ shopId, version }: { shopId: ShopId; version: number }) {
  const t = useWords(previewWords);
  const load = useLoad(() => call('homepage', 'previewCode', { shopId, version }), [shopId, version]);
  return (
    <Loaded load={load} skeleton="detail">
      {({ token }) =>
        token ? (
          <View className="home-code">
            <CodePicture src={pictureOf(`shopId=${encodeURIComponent(shopId)}&token=${token}`)} />
            <Text className="home-look-note">{t.codeHint}</Text>
            <Button kind="line" text={t.openHere} onPress={() => open(lookPage, { shopId, token })} />
          </View>
        ) : (
          <Text className="home-look-note">{t.noCode}</Text>
        )
      }
    </Loaded>
  );
}

function pictureOf(query: string): string {
  const { origin, pathname } = window.location;
  return `data:image/svg+xml,${encodeURIComponent(drawnCode(`${origin}${pathname}#/${lookPage}?${query}`))}`;
}
