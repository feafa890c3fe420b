import Taro from '@tarojs/taro';
import { toast } from '@/ui/toast';

/** Brings what is wrong into sight: forms are longer than a phone. */
export function showFlaw(words?: string): void {
  if (words) toast(words);
  setTimeout(
    () => void Taro.pageScrollTo({ selector: '.entry-flaw', offsetTop: -180 }).catch(() => undefined),
    80,
  );
}
