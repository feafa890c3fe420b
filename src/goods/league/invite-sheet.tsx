import { Text } from '@tarojs/components';
import { call } from '@/cloud/call';
import { CodeSheet } from '@/studio/invitation/code-sheet';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { planWords } from './words';

interface Props {
  open: boolean;
  shopId: ShopId;
  onMade: (code: string) => void;
  onClose: () => void;
}

/** A code for one promoter, shown this once. */
export function InviteSheet({ open, shopId, onMade, onClose }: Props) {
  const t = useWords(planWords);
  return (
    <CodeSheet
      open={open}
      title={t.invite}
      make={(id) => call('league', 'invite', { shopId }, id)}
      onMade={({ code }) => onMade(code)}
      onClose={onClose}
    >
      <Text className="league-hint">{t.inviteHint}</Text>
    </CodeSheet>
  );
}
