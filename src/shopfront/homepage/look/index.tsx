import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { call, type Output } from '@/cloud/call';
import { sceneIn } from '@/cloud/entering';
import { useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { named } from '@/ui/names';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { Looks } from '../looks';
import { previewWords, type Why } from '../preview-words';

/** A draft on a phone, by a code from the studio: the shop's own page, with nothing in it that opens or sells. */
export default function Look() {
  const t = useWords(previewWords);
  const { params } = useRouter<{ shopId?: string; token?: string; scene?: string }>();
  return (
    <Screen title={t.page}>
      <Draft shopId={params.shopId ?? ''} token={params.token ?? ''} code={sceneIn(params)} />
    </Screen>
  );
}

/** A code of WeChat's brings its key alone; an address brings the shop and a signed token. */
function Draft({ shopId, token, code }: { shopId: string; token: string; code: string }) {
  const load = useLoad(
    () =>
      code ? call('homepage', 'phonePreview', { code }) : call('homepage', 'preview', { shopId, token }),
    [shopId, token, code],
  );
  const why = load.error && !load.loading ? whyNot(load.error.code) : null;
  if (why) return <NotOpened why={why} />;
  return (
    <Loaded load={load} skeleton="grid">
      {(found) => <Found found={found} />}
    </Loaded>
  );
}

/** What trying again would not mend, by what the function said. */
const reasons: Readonly<Partial<Record<string, Why>>> = {
  WRONG_STATE: 'over',
  NOT_FOUND: 'wrong',
  BAD_INPUT: 'wrong',
  CHANGED_MEANWHILE: 'changed',
  FORBIDDEN: 'stranger',
  SHOP_CLOSED: 'closed',
};
const whyNot = (code: string): Why | null => reasons[code] ?? null;

function NotOpened({ why }: { why: Why }) {
  const t = useWords(previewWords);
  return <EmptyState icon="shop" title={t.why(why)} hint={t.whyHint(why)} />;
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
