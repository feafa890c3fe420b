import type { TemplateProblem } from '../../../../domain/freight-template';
import type { Draft, Typed } from './draft';

export interface PartProps {
  draft: Draft;
  set: (more: Partial<Draft>) => void;
  flaw: (field: TemplateProblem['field'], typed?: Typed) => string | undefined;
}
