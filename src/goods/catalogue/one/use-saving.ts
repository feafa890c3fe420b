import { useRef, useState } from 'react';
import { call, newRequestId, type Outcome } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import type { ProductId, ShopId, SkuId } from '../../../../domain/units';
import type { Content, Fault, Seen } from './seen';

export interface Saving {
  phase: 'saved' | 'saving' | 'unsaved';
  error: ClientError | null;
  /** What keeps it from being listed, as of the last save. */
  faults: readonly Fault[];
  drafted: boolean;
  productId: ProductId | null;
  /** Something was written that is not saved yet. */
  note(): void;
  /** Saves what was written, after what is on its way. False where it did not get there. */
  save(content: Content): Promise<boolean>;
  publish(): Promise<Outcome<{ productId: string }>>;
  discard(): Promise<Outcome<unknown>>;
}

const specOf = ({ attrs }: Content['skus'][number]): string =>
  JSON.stringify(attrs.map(({ key, value }) => [key, value]));

/**
 * Keeps a product's draft in the shop while it is written: one save at a time, each on the version that the last one
 * left. SKUs keep the ids that the first save gave them.
 */
export function useSaving(
  shopId: ShopId,
  seen: Seen,
  told: (ids: ReadonlyMap<string, SkuId>) => void,
): Saving {
  const at = useRef({ productId: seen.productId as ProductId | null, version: seen.version });
  const ids = useRef(new Map<string, SkuId>());
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const intent = useRef({ about: '', request: '' });
  const [state, setState] = useState<Pick<Saving, 'phase' | 'error' | 'faults' | 'drafted'>>({
    phase: 'saved',
    error: null,
    faults: seen.faults,
    drafted: seen.drafted,
  });
  const requestFor = (about: string): string => {
    if (intent.current.about !== about) intent.current = { about, request: newRequestId() };
    return intent.current.request;
  };
  const known = () => (at.current.productId ? { productId: at.current.productId } : {});

  async function send(written: Content): Promise<boolean> {
    const skus = written.skus.map((sku) => {
      const skuId = sku.skuId ?? ids.current.get(specOf(sku));
      return skuId ? { ...sku, skuId } : sku;
    });
    const content = { ...written, skus };
    setState((old) => ({ ...old, phase: 'saving', error: null }));
    const input = { shopId, ...known(), version: at.current.version, content };
    const outcome = await call('catalog', 'save', input, requestFor(JSON.stringify(input)));
    if (!outcome.ok) {
      setState((old) => ({ ...old, phase: 'unsaved', error: outcome.error }));
      return false;
    }
    const { productId, version, skuIds, faults } = outcome.data;
    at.current = { productId, version };
    skus.forEach((sku, i) => {
      const skuId = skuIds[i];
      if (skuId) ids.current.set(specOf(sku), skuId);
    });
    told(ids.current);
    setState((old) => ({
      phase: old.phase === 'saving' ? 'saved' : old.phase,
      error: null,
      faults,
      drafted: seen.spuStatus !== 0,
    }));
    return true;
  }

  return {
    ...state,
    productId: at.current.productId,
    note: () => setState((old) => (old.phase === 'unsaved' ? old : { ...old, phase: 'unsaved' })),
    save(content) {
      queue.current = queue.current.then(() => send(content));
      return queue.current;
    },
    async publish() {
      const input = { shopId, ...known(), version: at.current.version };
      const outcome = await call('catalog', 'publish', input, requestFor(`publish ${JSON.stringify(input)}`));
      if (outcome.ok) return outcome;
      const faults = outcome.error.details?.faults as readonly Fault[] | undefined;
      if (faults) setState((old) => ({ ...old, faults }));
      return outcome;
    },
    async discard() {
      const { productId, version } = at.current;
      if (!productId) return { ok: true, data: null };
      return call('catalog', 'discard', { shopId, productId, version });
    },
  };
}
