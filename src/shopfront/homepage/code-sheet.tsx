import { Image, Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { named } from '@/ui/names';
import { open as openPage } from '@/ui/navigate';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { codePicture } from './code-picture';
import { lookPath } from './look-path';
import { previewWords } from './preview-words';

interface Props {
  shopId: ShopId;
  /** Of the draft as it is saved. */
  version: number;
  open: boolean;
  onClose: () => void;
}

/** The way to see the draft on a phone: a code for half an hour, or on this one at once. */
export function CodeSheet({ open, onClose, ...of }: Props) {
  const t = useWords(previewWords);
  return (
    <Sheet open={open} title={t.codeTitle} onClose={onClose}>
      <Code {...of} />
    </Sheet>
  );
}

function Code({ shopId, version }: Pick<Props, 'shopId' | 'version'>) {
  const load = useLoad(() => call('homepage', 'previewCode', { shopId, version }), [shopId, version]);
  return (
    <Loaded load={load} skeleton="detail">
      {({ token }) => <Drawn shopId={shopId} token={token} />}
    </Loaded>
  );
}

function Drawn({ shopId, token }: { shopId: ShopId; token: string | null }) {
  const t = useWords(previewWords);
  if (!token) return <Text className="home-look-note">{t.noCode}</Text>;
  const query = `shopId=${encodeURIComponent(shopId)}&token=${token}`;
  const picture = codePicture(query);
  return (
    <View className="home-code">
      {picture ? (
        <Image
          className="home-code-picture"
          src={picture}
          {...(process.env.TARO_ENV === 'h5'
            ? { nativeProps: { alt: t.codePicture } }
            : named(t.codePicture))}
        />
      ) : null}
      {picture ? <Text className="home-look-note">{t.codeHint}</Text> : null}
      <Button kind="line" text={t.openHere} onPress={() => openPage(lookPath, { shopId, token })} />
    </View>
  );
}
