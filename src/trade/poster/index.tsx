import { Image, Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { type Saved, savePicture } from '@/share/save-picture';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { named } from '@/ui/names';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Picture } from '@/ui/picture';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { type Poster, useDrawn } from './use-drawn';
import { words } from './words';
import './index.scss';

/** What an address names; `promotes` asks for the code that pays the shop's promoter. */
type Asked = { shopId?: string; productId?: string; promotes?: string };

/** A picture to pass on: `shopId`, and `productId` for one of its goods, in the address. */
export default function PosterPage() {
  const t = useWords(words);
  const { shopId = '', productId, promotes } = useRouter<Asked>().params;
  const load = useLoad(
    () =>
      call('shares', 'poster', {
        shopId,
        ...(productId ? { productId } : {}),
        ...(promotes ? { promotes: true } : {}),
      }),
    [shopId, productId, promotes],
  );
  return (
    <Screen title={t.title}>
      {shopId ? (
        <Loaded load={load} skeleton="detail">
          {(poster) => <Drawn poster={poster} />}
        </Loaded>
      ) : (
        <EmptyState icon="photo" title={t.missing} />
      )}
    </Screen>
  );
}

function Drawn({ poster }: { poster: Poster }) {
  const t = useWords(words);
  const { file, redraw } = useDrawn(poster);
  if (file === undefined) {
    return (
      <View className="poster">
        <View className="poster-sheet is-blank" {...named(undefined, 'status')}>
          <Text className="poster-hint">{t.drawing}</Text>
        </View>
      </View>
    );
  }
  return file === null ? (
    <CodeAlone poster={poster} onRedraw={redraw} />
  ) : (
    <Whole poster={poster} file={file} />
  );
}

function Whole({ poster, file }: { poster: Poster; file: string }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const { busy, go: save } = useOneAtATime(async () => {
    const saved = await savePicture(file, poster.name);
    setOutcome(saved);
    if (saved === 'saved') toast(t.saved);
    if (saved === 'failed') toast(t.failed);
  });
  const alt = t.alt(poster.name);
  return (
    <View className="poster">
      <Image
        className="poster-sheet"
        src={file}
        mode="widthFix"
        showMenuByLongpress
        {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt } } : named(alt, 'img'))}
      />
      {outcome === 'refused' ? (
        <View className="poster-refused" {...named(undefined, 'alert')}>
          <Text className="poster-hint">{t.refused}</Text>
          <View className="poster-ways">
            <Button kind="soft" size="small" text={t.settings} onPress={() => void openSettings()} />
            <Button
              kind="line"
              size="small"
              text={t.preview}
              onPress={() => void Taro.previewImage({ urls: [file] })}
            />
          </View>
        </View>
      ) : (
        <Text className="poster-hint">{t.hint}</Text>
      )}
      <Button block text={t.save} busy={busy} onPress={() => void save()} />
      <Button block kind="line" text={t.codeOnly} onPress={() => void saveCode(poster)} />
    </View>
  );
}

/** The code by itself, for print: a browser downloads it, WeChat shows it to be held and saved. */
const saveCode = ({ code, name }: Poster): Promise<unknown> =>
  process.env.TARO_ENV === 'h5'
    ? savePicture(code.url, name)
    : Taro.previewImage({ urls: [code.url] }).catch(() => undefined);

const openSettings = () => Taro.openSetting().catch(() => undefined);

/** Where no poster can be drawn the code alone leads there just as well. */
function CodeAlone({ poster, onRedraw }: { poster: Poster; onRedraw: () => void }) {
  const t = useWords(words);
  const { url } = poster.code;
  return (
    <View className="poster">
      <Text className="poster-hint">{t.undrawn}</Text>
      <View className="poster-code">
        <Picture src={url} alt={t.codeAlt} mode="aspectFit" eager />
      </View>
      <View className="poster-ways">
        <Button text={t.preview} onPress={() => void Taro.previewImage({ urls: [url] })} />
        <Button kind="line" text={t.redraw} onPress={onRedraw} />
      </View>
    </View>
  );
}
