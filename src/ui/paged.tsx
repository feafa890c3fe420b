import type { PropsWithChildren, ReactNode } from 'react';
import type { Pages } from '@/cloud/use-pages';
import { Skeleton } from './skeleton';
import { ErrorState } from './states';

interface Props {
  pages: Pages<unknown>;
  /** Grey rows while the first page is on its way. */
  rows?: number;
  /** What is said where there is nothing. */
  none: ReactNode;
}

/** A list by cursor; its grey shape before, and on failure the reason and a retry. */
export function Paged({ pages, rows, none, children }: PropsWithChildren<Props>) {
  if (pages.rows.length > 0) return <>{children}</>;
  if (pages.loading) return <Skeleton kind="list" rows={rows} />;
  if (pages.error) return <ErrorState error={pages.error} onRetry={pages.reload} />;
  return <>{none}</>;
}
