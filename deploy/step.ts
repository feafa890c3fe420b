import type { ManagerClient } from './manager-client';

/** What a step found or did. `by hand`: nothing was changed and a person has to. */
export type StepResult = { state: 'created' | 'updated' | 'unchanged' | 'by hand'; detail?: string };

export interface Step {
  title: string;
  /** Brings the environment to what is planned; run again it changes nothing. Throws what the service answered. */
  run(client: ManagerClient): Promise<StepResult>;
}
