import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { Tick } from '@/ui/tick';
import { useWords } from '@/words/dictionary';
import { type Cell, emptyCell, rowsOf, setAll, setCell } from './matrix';
import type { PartProps } from './part-props';
import { PictureLine } from './pictures';
import { editorWords } from './words';

/** What each combination costs, weighs and is called; pieces only where there are none on the shelf yet. */
export function SkuTable({
  draft,
  set,
  flaw,
  seen,
  shopId,
  onSending,
}: PartProps & { onSending: (place: string) => (is: boolean) => void }) {
  const t = useWords(editorWords);
  const [fills, setFills] = useState(false);
  const rows = rowsOf(draft.matrix);
  const stocks = new Map(seen.stocks.map((stock) => [stock.skuId, stock]));
  let sold = -1;
  return (
    <View className="product-form-skus">
      {rows.length > 1 ? (
        <Button kind="line" size="small" text={t.fillAll} onPress={() => setFills(true)} />
      ) : null}
      {rows.map(({ key, values, cell }) => {
        if (cell.on) sold += 1;
        const at = `skus.${sold}`;
        const stock = cell.skuId ? stocks.get(cell.skuId) : undefined;
        const change = (more: Partial<Cell>) =>
          set((old) => ({ ...old, matrix: setCell(old.matrix, key, more) }));
        return (
          <View key={key} className="product-form-part">
            {values.length > 0 ? (
              <View className="product-form-line">
                <Text className="product-form-combination">{values.join(' · ')}</Text>
                <Tick
                  on={cell.on}
                  label={`${t.sellThis} ${values.join(' ')}`}
                  onChange={(on) => change({ on })}
                />
              </View>
            ) : null}
            {cell.on ? (
              <>
                <Fields
                  cell={cell}
                  change={change}
                  flaw={(field) => flaw(`${at}.${field}`)}
                  onShelf={Boolean(stock)}
                />
                {values.length > 0 ? (
                  <View>
                    <Text className="product-form-hint">{t.skuPicture}</Text>
                    <PictureLine
                      name={`${t.skuPicture} ${values.join(' ')}`}
                      most={1}
                      first={cell.thumb ? [cell.thumb] : []}
                      seen={seen}
                      onChange={([thumb]) => change({ thumb })}
                      onSending={onSending(`sku~${key}`)}
                    />
                    {flaw(`${at}.thumb`) ? <Flaw text={flaw(`${at}.thumb`) ?? ''} /> : null}
                  </View>
                ) : null}
                {flaw(`${at}.attrs`) ? <Flaw text={flaw(`${at}.attrs`) ?? ''} /> : null}
                {stock ? (
                  <View className="product-form-line">
                    <Text className="product-form-hint product-form-grow">
                      {t.onShelf(stock.available, stock.locked)}
                    </Text>
                    <Pressable
                      role="link"
                      className="product-form-act"
                      onPress={() => open('goods/stock/ledger/index', { shopId, skuId: stock.skuId })}
                    >
                      <Text>{t.toStock}</Text>
                    </Pressable>
                  </View>
                ) : null}
              </>
            ) : null}
          </View>
        );
      })}
      {flaw('skus') && sold < 0 ? <Flaw text={flaw('skus') ?? ''} /> : null}
      {fills ? (
        <FillSheet
          onClose={() => setFills(false)}
          onFill={(change) => set((old) => ({ ...old, matrix: setAll(old.matrix, change) }))}
        />
      ) : null}
    </View>
  );
}

interface FieldProps {
  cell: Cell;
  change: (more: Partial<Cell>) => void;
  flaw: (field: string) => string | undefined;
  onShelf?: boolean;
}

function Fields({ cell, change, flaw, onShelf }: FieldProps) {
  const t = useWords(editorWords);
  return (
    <View className="product-form-cells">
      <Entry
        name={t.price}
        kind="money"
        most={12}
        value={cell.price}
        onChange={(price) => change({ price })}
        flaw={flaw('salePrice')}
      />
      <Entry
        name={t.market}
        kind="money"
        most={12}
        hint={t.optional}
        value={cell.market}
        onChange={(market) => change({ market })}
        flaw={flaw('marketPrice')}
      />
      {onShelf ? null : (
        <Entry
          name={t.stock}
          kind="phone"
          most={8}
          value={cell.stock}
          onChange={(stock) => change({ stock })}
          flaw={flaw('stock')}
        />
      )}
      <Entry
        name={t.weight}
        kind="phone"
        most={6}
        value={cell.weight}
        onChange={(weight) => change({ weight })}
        flaw={flaw('weightGram')}
      />
      <Entry
        name={t.code}
        most={20}
        hint={t.optional}
        value={cell.code}
        onChange={(code) => change({ code })}
        flaw={flaw('skuCode')}
      />
    </View>
  );
}

/** Puts the same into all combinations at once. */
function FillSheet({ onClose, onFill }: { onClose: () => void; onFill: (change: Partial<Cell>) => void }) {
  const t = useWords(editorWords);
  const [cell, setFilled] = useState<Cell>(emptyCell);
  const fill = () => {
    const { price, market, stock, weight } = cell;
    const filled = Object.entries({ price, market, stock, weight }).filter(([, value]) => value.trim());
    onFill(Object.fromEntries(filled));
    onClose();
  };
  return (
    <Sheet open title={t.fillAll} onClose={onClose} foot={<Button block text={t.fillDo} onPress={fill} />}>
      <Text className="product-form-words">{t.fillHint}</Text>
      <Fields cell={cell} change={(more) => setFilled({ ...cell, ...more })} flaw={() => undefined} />
    </Sheet>
  );
}
