import { ok } from '../platform/call';
import { serve } from '../platform/door';
import { configuredTemplates } from '../platform/notices/templates';
import { agree } from './agree';
import { contract } from './contract';

export const main = serve('notices', contract, {
  templates: async () =>
    ok({ templates: configuredTemplates().map(({ kind, templateId }) => ({ kind, templateId })) }),
  agree,
});
