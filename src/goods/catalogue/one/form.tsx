import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { moneyText } from '@/ui/money';
import { useWords } from '@/words/dictionary';
import { useFaultWords } from '@/words/fault-words';
import { readYuan } from '../../../../domain/product/table/amounts';
import type { ProductId, ShopId } from '../../../../domain/units';
import { productFaultsEn } from '../fault-words';
import { Attributes } from './attributes';
import { Category } from './category';
import { contentOf, type Draft, draftOf } from './draft';
import { faultsAt } from './faults-at';
import { Fold } from './fold';
import { Foot } from './foot';
import { keyOf, rowsOf, setCell } from './matrix';
import type { PartProps } from './part-props';
import { HeadPictures } from './pictures';
import type { Seen } from './seen';
import { Selling } from './selling';
import { SkuTable } from './sku-table';
import { Specs } from './specs';
import { StandingBar } from './standing-bar';
import { Story } from './story';
import { Terms } from './terms';
import { Titles } from './titles';
import { useSaving } from './use-saving';
import { editorWords } from './words';
import './form.scss';

interface Props {
  shopId: ShopId;
  seen: Seen;
  onStale: () => void;
  onSaved: (productId: ProductId) => void;
}

/** Rests this long after a key before the draft is saved. */
const pause = 1200;

/** Everything about one product, saved as one writes; what is wrong is said at its place when one publishes. */
export function ProductForm({ shopId, seen, onStale, onSaved }: Props) {
  const t = useWords(editorWords);
  const said = useFaultWords(productFaultsEn);
  const [draft, setDraft] = useState<Draft>(() => draftOf(seen));
  const [tried, setTried] = useState(false);
  const [uploading, setUploading] = useState<Readonly<Record<string, boolean>>>({});
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const saving = useSaving(shopId, seen, (ids) => setDraft((old) => withIds(old, ids)));
  const { productId } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once the product has its number
  useEffect(() => {
    if (productId) onSaved(productId);
  }, [productId]);

  const save = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return saving.save(contentOf(latest.current));
  };
  const set: PartProps['set'] = (change) => {
    setDraft((old) => {
      latest.current = change(old);
      return latest.current;
    });
    saving.note();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  };
  const settle = () => {
    if (timer.current !== undefined) void save();
  };
  useDidHide(settle);
  const leave = useRef(settle);
  leave.current = settle;
  useEffect(() => () => leave.current(), []);

  const part: PartProps = {
    draft,
    set,
    seen,
    shopId,
    flaw: (field) => (tried ? t.flaws(faultsAt(saving.faults, field, said)) || undefined : undefined),
  };
  const wrongIn = (field: string) => part.flaw(field) !== undefined;
  const upload = (place: string) => (is: boolean) =>
    setUploading((old) => (Boolean(old[place]) === is ? old : { ...old, [place]: is }));
  return (
    <View className="product-form">
      <StandingBar seen={seen} saving={saving} onRetry={() => void save()} onStale={onStale} />
      <HeadPictures {...part} onSending={upload('head')} />
      <Titles {...part} />
      <Category {...part} />
      <Fold name={t.specs} summary={priceSummary(draft, t.specsN)} wrong={wrongIn('skus')}>
        <Specs {...part} />
        <SkuTable {...part} onSending={upload} />
      </Fold>
      <Fold name={t.attrs} summary={t.attrsN(draft.attrs.length)} wrong={wrongIn('attrs')}>
        <Attributes {...part} />
      </Fold>
      <Fold name={t.desc} summary={t.descN(draft.desc.length)} wrong={wrongIn('desc')}>
        <Story {...part} onSending={upload} />
      </Fold>
      <Fold
        name={t.terms}
        summary={draft.shipBy ? `${t.ahead} ${draft.shipBy}` : t.hours(draft.shipWithinHours)}
        wrong={['freightTemplateId', 'services', 'limitedInfo', 'skus.0.shipBy'].some(wrongIn)}
      >
        <Terms {...part} />
      </Fold>
      <Fold name={t.selling} summary={draft.inStore ? t.inStore : t.here} wrong={wrongIn('soldIn')}>
        <Selling {...part} />
      </Fold>
      <Foot
        seen={seen}
        saving={saving}
        uploading={Object.values(uploading).some(Boolean)}
        save={save}
        onTried={() => setTried(true)}
        tried={tried}
      />
    </View>
  );
}

/** What it costs at least, and in how many ways it comes. */
function priceSummary({ matrix }: Draft, words: (n: number) => string): string {
  const prices = rowsOf(matrix).flatMap(({ cell }) => (cell.on ? [readYuan(cell.price) ?? 0] : []));
  const least = Math.min(...prices);
  return least > 0 && Number.isFinite(least)
    ? `${moneyText(least)} · ${words(prices.length)}`
    : words(prices.length);
}

/** The draft with the ids that its combinations were given. */
function withIds(draft: Draft, ids: ReadonlyMap<string, string>): Draft {
  let { matrix } = draft;
  for (const [spec, skuId] of ids) {
    const key = keyOf((JSON.parse(spec) as [string, string][]).map(([, value]) => value));
    const cell = matrix.cells[key];
    if (cell && !cell.skuId) matrix = setCell(matrix, key, { skuId });
  }
  return matrix === draft.matrix ? draft : { ...draft, matrix };
}
