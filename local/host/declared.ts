import { contracts } from '../../cloudfunctions/contracts';
import type { Contract } from '../../cloudfunctions/platform/contract';
import { functionSettings, invokeRule } from '../../cloudfunctions/platform/function-settings';
import type { DeclaredSettings } from './function-folder';

/**
 * Time-outs, function rules and environment of the project's functions, from the declarations deploy uses too.
 * @param given values of variables that a deployer would give
 */
export function declaredSettings(given: Readonly<Record<string, string>>): Record<string, DeclaredSettings> {
  const all: Readonly<Record<string, Contract>> = contracts;
  return Object.fromEntries(
    Object.entries(functionSettings).map(([name, settings]) => {
      const contract = all[name];
      const env = Object.entries(settings.env).map(([key, { value = '' }]) => [key, given[key] ?? value]);
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
