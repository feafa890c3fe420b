import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { PhoneCode } from './phone-code';
import { previewWords } from './preview-words';

interface Props {
  shopId: ShopId;
  /** Of the draft as it is saved. */
  version: number;
  open: boolean;
  onClose: () => void;
}

/** The way to see the draft on a phone: a code for half an hour, or on this one at once. */
export function CodeSheet({ open, onClose, ...of }: Props) {
  const t = useWords(previewWords);
  return (
    <Sheet open={open} title={t.codeTitle} onClose={onClose}>
      <PhoneCode {...of} />
    </Sheet>
  );
}
