import type { FreightTemplate } from '../../../../domain/documents';
import type { Template } from '../card';

/** A template as it is stored: without what was read beside it. */
export function kept({ goods: _goods, more: _more, ...template }: Template): FreightTemplate {
  return template;
}
