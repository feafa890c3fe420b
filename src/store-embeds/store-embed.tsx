import { type ComponentType, type ReactNode, useState } from 'react';
import { hasStore } from './device';
import type { StoreTag } from './where';

interface EnterError {
  detail?: { code?: number; message?: string };
}
interface Native {
  appid: string;
  'product-id'?: string;
  'coupon-id'?: string;
  'custom-style'?: Record<string, unknown>;
  onEntererror?: (event: EnterError) => void;
}

interface Props extends Omit<Native, 'onEntererror'> {
  tag: StoreTag;
  /** Our own card: where the component does not run, and once it said that it cannot. */
  fallback: (code: number | null) => ReactNode;
}

/**
 * A component of 微信小店, or our card in its place. The component may be neither restyled beyond its `custom-style`
 * nor covered: WeChat draws it.
 */
export function StoreEmbed({ tag, fallback, ...native }: Props) {
  const [shows] = useState(() => hasStore(tag));
  const [failed, setFailed] = useState<number | null>(null);
  if (!shows || failed !== null) return <>{fallback(failed)}</>;
  // Taro knows no component of this name: it is the tag itself, whose template config/store-components.ts adds.
  const Tag = tag as unknown as ComponentType<Native>;
  return (
    <Tag
      {...native}
      onEntererror={({ detail }) => {
        console.warn(`${tag} cannot be opened`, detail);
        setFailed(detail?.code ?? -1);
      }}
    />
  );
}
