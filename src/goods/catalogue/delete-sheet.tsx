import { Text } from '@tarojs/components';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { catalogueWords } from './words';

interface Props {
  open: boolean;
  onClose: () => void;
  onDelete: () => Promise<boolean>;
}

/** Asks before what nobody can take back. */
export function DeleteSheet({ open, onClose, onDelete }: Props) {
  const t = useWords(catalogueWords);
  const sure = (
    <Button block text={t.delete} onPress={() => void onDelete().then((done) => done && onClose())} />
  );
  return (
    <Sheet open={open} title={t.delete} onClose={onClose} foot={sure}>
      <Text className="goods-sheet-words">{t.deleteSure}</Text>
    </Sheet>
  );
}
