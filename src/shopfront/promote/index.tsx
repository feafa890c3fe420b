import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import { Frame } from '@/studio/frame/frame';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { mayName } from '../../../domain/entrance/page-path';
import type { ShopId } from '../../../domain/units';
import { Made } from './made';
import { type Code, MadeBefore } from './made-before';
import { Subject } from './subject';
import { inputOf, type Wanted } from './wanted';
import { promoteWords } from './words';
import './index.scss';

/** Paths, codes and links for what a shop promotes; `productId` in the address names one of its goods. */
export default function PromotePage() {
  const t = useWords(promoteWords);
  return (
    <Frame section="insights" title={t.title} inner>
      {({ shopId }) => <Promote shopId={shopId} />}
    </Frame>
  );
}

type Promoted = { of: Wanted; made: Output<'shares', 'promote'> };

function Promote({ shopId }: { shopId: ShopId }) {
  const t = useWords(promoteWords);
  const named = useRouter<{ productId?: string }>().params.productId ?? '';
  const [wanted, setWanted] = useState<Wanted>({ productId: named, account: '' });
  const [oneProduct, setOneProduct] = useState(named !== '');
  const [chosen, setChosen] = useState<Code | null>(null);
  const [promoted, setPromoted] = useState<Promoted | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const [busy, setBusy] = useState(false);
  const account = wanted.account.trim();
  const of = { productId: oneProduct ? wanted.productId : '', account };
  const fits = mayName(account) && (!oneProduct || of.productId !== '');
  const current = promoted && promoted.of.productId === of.productId && promoted.of.account === account;

  const make = async (asked: Wanted) => {
    setBusy(true);
    setError(null);
    const outcome = await call('shares', 'promote', { shopId, ...inputOf(asked) });
    setBusy(false);
    if (outcome.ok) setPromoted({ of: asked, made: outcome.data });
    else setError(outcome.error);
  };
  const again = (code: Code) => {
    const before = { productId: code.productId, account: code.account };
    setWanted(before);
    setOneProduct(before.productId !== '');
    setChosen(code);
    void Taro.pageScrollTo({ scrollTop: 0 }).catch(() => undefined);
    void make(before);
  };
  return (
    <View className="promote">
      <Subject
        shopId={shopId}
        wanted={wanted}
        known={chosen ? [chosen] : []}
        oneProduct={oneProduct}
        onOneProduct={setOneProduct}
        onWanted={setWanted}
      />
      {current ? null : (
        <Button block text={t.make} disabled={!fits} busy={busy} onPress={() => void make(of)} />
      )}
      {error ? <ErrorState error={error} onRetry={() => void make(of)} /> : null}
      {current ? (
        <Made key={promoted.made.code.key} shopId={shopId} of={promoted.of} made={promoted.made} />
      ) : null}
      <MadeBefore shopId={shopId} latest={promoted?.made.code.key ?? ''} onChoose={again} />
    </View>
  );
}
