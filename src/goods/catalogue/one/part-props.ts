import type { ShopId } from '../../../../domain/units';
import type { Draft } from './draft';
import type { Seen } from './seen';

/** What every part of the form is given. */
export interface PartProps {
  draft: Draft;
  set: (change: (old: Draft) => Draft) => void;
  /** What is wrong at a place of the content, once one tried to publish. */
  flaw: (field: string) => string | undefined;
  seen: Seen;
  shopId: ShopId;
}
