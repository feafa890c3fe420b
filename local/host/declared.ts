import { contracts } from '../../cloudfunctions/contracts';
import type { Contract } from '../../cloudfunctions/platform/contract';
import { functionSettings, invokeRule } from '../../cloudfunctions/platform/function-settings';
import type { DeclaredSettings } from './function-folder';

/** Time-outs, function rules and environment of the project's functions, from the declarations deploy uses too. */
export function declaredSettings(envId: string): Record<string, DeclaredSettings> {
  const all: Readonly<Record<string, Contract>> = contracts;
  return Object.fromEntries(
    Object.entries(functionSettings).map(([name, settings]) => {
      const contract = all[name];
      const env = Object.entries(settings.env).map(([key, { value }]) => [
        key,
        value ?? defaultOf(key, envId),
      ]);
      return [
        name,
        {
          timeoutSeconds: settings.timeoutSeconds,
          invoke: contract ? invokeRule(contract) : false,
          env: Object.fromEntries(env),
        },
      ];
    }),
  );
}

/** What a deployer gives on a real environment; here the local cloud is the answer. */
function defaultOf(key: string, envId: string): string {
  return key.endsWith('ENV_ID') ? envId : `local-${key.toLowerCase()}`;
}
