import type { ReactNode } from 'react';
import type { Load } from '@/cloud/use-load';
import { Skeleton } from './skeleton';
import { ErrorState } from './states';

interface Props<T> {
  load: Load<T>;
  skeleton: 'grid' | 'list' | 'detail';
  children: (data: T) => ReactNode;
}

/** What was loaded; its grey shape before, and on failure the reason and a retry. */
export function Loaded<T>({ load, skeleton, children }: Props<T>) {
  if (load.data !== null) return <>{children(load.data)}</>;
  if (load.error) return <ErrorState error={load.error} onRetry={() => void load.reload()} />;
  return <Skeleton kind={skeleton} />;
}
