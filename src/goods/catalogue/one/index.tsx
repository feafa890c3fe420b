import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Loaded } from '@/ui/loaded';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { ProductForm } from './form';
import { editorWords } from './words';

export default function ProductEditorPage() {
  const t = useWords(editorWords);
  const { productId } = useRouter().params;
  return (
    <Frame section="catalogue" title={productId ? t.edit : t.make} inner>
      {({ shopId }) => <Editor shopId={shopId} productId={productId} />}
    </Frame>
  );
}

/** The form of one product; a new one begins empty. */
function Editor({ shopId, productId }: { shopId: ShopId; productId?: string }) {
  const [turn, setTurn] = useState(0);
  // A new product has its number after the first save: loading again finds it by that.
  const [saved, setSaved] = useState(productId);
  const load = useLoad(
    () => call('catalog', 'editing', { shopId, ...(saved ? { productId: saved } : {}) }),
    [shopId],
  );
  const look = () => void load.reload().then(() => setTurn((n) => n + 1));
  return (
    <Loaded load={load} skeleton="list">
      {(seen) => (
        <ProductForm key={turn} shopId={shopId} seen={seen} onStale={look} onSaved={(id) => setSaved(id)} />
      )}
    </Loaded>
  );
}
