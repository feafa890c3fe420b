import type { ClientError } from '@/cloud/messages';
import { enter } from '@/studio/frame/navigation';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { deskWords } from './words';

/** The desk did not open: for want of an answer, or because one is no operator. */
export function DeskError({ error, onRetry }: { error: ClientError; onRetry: () => void }) {
  const t = useWords(deskWords);
  if (error.code !== 'FORBIDDEN') return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <EmptyState
      icon="shop"
      title={t.forbidden}
      hint={t.forbiddenHint}
      action={{ text: t.toStudio, onPress: () => enter('studio/overview/index') }}
    />
  );
}
