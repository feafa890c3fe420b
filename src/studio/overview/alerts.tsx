import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { moneyText } from '@/ui/money';
import { named } from '@/ui/names';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { points } from '@/ui/rating';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import { maySee } from '../membership/sections';
import { overviewWords } from './words';

type Overview = Output<'shops', 'overview'>;
const said = { opening: 'isOpening', closing: 'isClosing', closed: 'isClosed' } as const;
interface Alert {
  text: string;
  /** Where it is mended, for those who may go there. */
  path: string | null;
}

/** What keeps the shop from selling, or soon will, above all else; nothing where nothing does. */
export function Alerts({ overview }: { overview: Overview }) {
  const t = useWords(overviewWords);
  const alerts = alertsOf(overview, t);
  if (alerts.length === 0) return null;
  const { shopId } = overview.shop;
  return (
    <View className="alerts" {...named(t.alerts, 'region')}>
      {alerts.map(({ text, path }) =>
        path ? (
          <Pressable key={text} role="link" className="alerts-one" onPress={() => open(path, { shopId })}>
            <Text className="alerts-text">{text}</Text>
            <Icon name="next" size={14} />
          </Pressable>
        ) : (
          <View key={text} className="alerts-one">
            <Text className="alerts-text">{text}</Text>
          </View>
        ),
      )}
    </View>
  );
}

function alertsOf(overview: Overview, t: ReturnType<typeof useWords<(typeof overviewWords)['zh']>>): Alert[] {
  const { status, depositLacksFen, upgrade, fell, role } = overview;
  const room = (path: string) => (maySee(role, 'shop') ? path : null);
  const alerts: (Alert | null)[] = [
    status === 'open' ? null : { text: t[said[status]], path: room('shopkeeping/shop/index') },
    depositLacksFen > 0
      ? { text: t.depositLacks(moneyText(depositLacksFen)), path: room('shopkeeping/deposit/index') }
      : null,
    upgrade
      ? {
          text: upgrade.missed ? t.upgradeMissed : t.upgradeBy(upgrade.by ? dateOnly(upgrade.by) : ''),
          path: room('shopkeeping/shop/upgrade/index'),
        }
      : null,
    fell ? { text: t.fell(points(fell.from), points(fell.to)), path: 'shopfront/rating/index' } : null,
  ];
  return alerts.filter((alert): alert is Alert => alert !== null);
}
