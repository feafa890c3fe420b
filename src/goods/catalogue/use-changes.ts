import { useRef, useState } from 'react';
import { call, type Input, newRequestId, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../domain/units';
import { catalogueWords } from './words';

export type Change = Input<'catalog', 'batch'>['change'];
export type Batch = Output<'catalog', 'batch'>;

export interface Changes {
  busy: boolean;
  /** The last change, for as long as it can be undone. */
  last: Batch | null;
  /** Changes products at once; true when it went through. */
  run(productIds: readonly ProductId[], change: Change): Promise<boolean>;
  undo(): Promise<void>;
  forget(): void;
  /** The list is read anew. */
  refresh(): void;
}

/** Changes of one or many products, the last of which can be undone. */
export function useChanges(shopId: ShopId, onChanged: () => void): Changes {
  const t = useWords(catalogueWords);
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Batch | null>(null);
  // The same intent keeps its id, so that pressing again after a lost answer changes nothing twice.
  const intent = useRef({ about: '', request: '' });
  const refused = (error: ClientError) => toast(sentence(error));
  return {
    busy,
    last,
    async run(productIds, change) {
      if (busy || productIds.length === 0) return false;
      const about = JSON.stringify([productIds, change]);
      if (intent.current.about !== about) intent.current = { about, request: newRequestId() };
      setBusy(true);
      const input = { shopId, productIds: [...productIds], change };
      const outcome = await call('catalog', 'batch', input, intent.current.request);
      setBusy(false);
      if (!outcome.ok) {
        refused(outcome.error);
        return false;
      }
      intent.current = { about: '', request: '' };
      setLast(outcome.data);
      onChanged();
      return true;
    },
    async undo() {
      if (busy || !last) return;
      setBusy(true);
      const outcome = await call('catalog', 'undo', { shopId, batchId: last.batchId });
      setBusy(false);
      if (!outcome.ok) return refused(outcome.error);
      toast(t.undone(outcome.data.undone));
      setLast(null);
      onChanged();
    },
    forget: () => setLast(null),
    refresh: onChanged,
  };
}
