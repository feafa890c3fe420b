import type { Filling } from './use-opening';

export interface StepProps {
  filling: Filling;
  /** What is wrong with a field such as `subject.licenceNo`, where it is time to say so. */
  flaw: (field: string) => string | undefined;
}
