import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
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
  const [promoted, setPromoted] = useState<Promoted | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const [busy, setBusy] = useState(false);
  const account = wanted.account.trim();
  const of = { productId: oneProduct ? wanted.productId : '', account };
  const fits = mayName(account) && (!oneProduct || of.productId !== '');
  const current = promoted && promoted.of.productId === of.productId && promoted.of.account === account;

  const make = async () => {
    setBusy(true);
    setError(null);
    const outcome = await call('shares', 'promote', { shopId, ...inputOf(of) });
    setBusy(false);
    if (outcome.ok) setPromoted({ of, made: outcome.data });
    else setError(outcome.error);
  };
  return (
    <View className="promote">
      <Subject
        shopId={shopId}
        wanted={wanted}
        oneProduct={oneProduct}
        onOneProduct={setOneProduct}
        onWanted={setWanted}
      />
      {current ? null : (
        <Button block text={t.make} disabled={!fits} busy={busy} onPress={() => void make()} />
      )}
      {error ? <ErrorState error={error} onRetry={() => void make()} /> : null}
      {current ? (
        <Made key={promoted.made.code.key} shopId={shopId} of={promoted.of} made={promoted.made} />
      ) : null}
    </View>
  );
}
