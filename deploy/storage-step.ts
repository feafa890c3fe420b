import type { Plan } from './plan';
import type { Step } from './step';

/** The storage rule: what the world may see, and the one place where a client may put files. */
export function storageStep(rule: Plan['storageRule']): Step {
  return {
    title: 'storage rule',
    async run(client) {
      const inPlace = (await client.storage.getStorageAcl({ withRule: true })) as {
        acl?: string;
        rule?: Record<string, unknown>;
      };
      const same =
        inPlace.acl === 'CUSTOM' && inPlace.rule?.read === rule.read && inPlace.rule.write === rule.write;
      if (same) return { state: 'unchanged' };
      await client.storage.setStorageAcl('CUSTOM', { ...rule });
      return { state: 'updated' };
    },
  };
}
