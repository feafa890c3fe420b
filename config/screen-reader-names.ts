import path from 'node:path';
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service';
import { namedComponents } from './screen-reader-attributes';

/**
 * Taro's templates for WeChat carry no `aria-*` attributes, so names for screen readers would be lost on a phone.
 * This adds them to the templates and, under the same table, to the runtime that fills them.
 */
export default function screenReaderNames(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase & { template?: MiniTemplate; runtimePath?: string | string[] }) {
      if (!platform.template?.mergeComponents) return;
      platform.template.mergeComponents(ctx, namedComponents);
      const own = path.resolve(__dirname, 'screen-reader-runtime.js');
      platform.runtimePath = [platform.runtimePath ?? [], own].flat();
    },
  });
}

interface MiniTemplate {
  mergeComponents?(ctx: IPluginContext, components: Record<string, Record<string, string>>): void;
}
