import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { call, type Output } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { named } from '@/ui/names';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { Looks } from '../looks';
import { previewWords } from '../preview-words';

/** A draft on a phone, by a code from the studio: the shop's own page, with nothing in it that opens or sells. */
export default function Look() {
  const t = useWords(previewWords);
  const { params } = useRouter<{ shopId: string; token: string }>();
  const [shopId, token] = [params.shopId ?? '', params.token ?? ''];
  return <Screen title={t.page}>{token ? <Draft shopId={shopId} token={token} /> : <Lapsed />}</Screen>;
}

function Draft({ shopId, token }: { shopId: string; token: string }) {
  const load = useLoad(() => call('homepage', 'preview', { shopId, token }), [shopId, token]);
  const over = ['NOT_FOUND', 'CHANGED_MEANWHILE'].includes(load.error?.code ?? '');
  if (over && !load.loading) return <Lapsed />;
  return (
    <Loaded load={load} skeleton="grid">
      {(found) => <Found found={found} />}
    </Loaded>
  );
}

function Lapsed() {
  const t = useWords(previewWords);
  return <EmptyState icon="shop" title={t.lapsed} hint={t.lapsedHint} />;
}

function Found({ found }: { found: Output<'homepage', 'preview'> }) {
  const t = useWords(previewWords);
  return (
    <View>
      <View className="home-look-banner" {...named(undefined, 'status')}>
        <Text className="home-look-title">{t.banner(found.version)}</Text>
        <Text className="home-look-note">{t.until(dateTime(found.until).slice(-5))}</Text>
      </View>
      <Looks page={found} className="home-look" />
    </View>
  );
}
