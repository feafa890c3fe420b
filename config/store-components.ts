import path from 'node:path';
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service';
import { storeComponents } from './store-embeds';

/**
 * Adds `store-product`, `store-home` and `store-coupon` to the templates and, under the same table, to the runtime that
 * fills them. It is what @tarojs/plugin-inject does, whose newest version is bound to Taro 4.1.11 and writes into its own
 * package at each build.
 */
export default function storeEmbeds(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase & { template?: MiniTemplate; runtimePath?: string | string[] }) {
      if (!platform.template?.mergeComponents) return;
      platform.template.mergeComponents(ctx, storeComponents);
      for (const name of Object.keys(storeComponents)) built().add(dashed(name));
      const own = path.resolve(__dirname, 'store-runtime.js');
      platform.runtimePath = [platform.runtimePath ?? [], own].flat();
    },
  });
}

interface MiniTemplate {
  mergeComponents?(ctx: IPluginContext, components: Record<string, Record<string, string>>): void;
}

/** Names of components that get a template: Taro adds what is imported from its own, and these are not. */
function built(): Set<string> {
  const { componentConfig } = require('@tarojs/webpack5-runner/dist/utils/component') as {
    componentConfig: { includes: Set<string> };
  };
  return componentConfig.includes;
}

const dashed = (name: string): string => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
