import { type ITouchEvent, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { named } from './names';
import { useStill } from './still';
import './pressable.scss';

interface Props {
  onPress: (event?: ITouchEvent) => void;
  /** Name for screen readers; left out where the text inside says it already. */
  label?: string;
  /** The text inside as one sentence: WeChat would read it in pieces, a browser joins it by itself. */
  spoken?: string;
  role?: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'switch';
  /** For radios, checkboxes and tabs. */
  checked?: boolean;
  disabled?: boolean;
  className?: string;
}

/** Whatever can be tapped: at least 44 px where its class says so, reachable by keyboard in a browser. */
export function Pressable({
  onPress,
  label,
  spoken,
  role = 'button',
  checked,
  disabled,
  className,
  children,
}: PropsWithChildren<Props>) {
  const still = useStill();
  const press = (event?: ITouchEvent) => {
    event?.stopPropagation?.();
    if (disabled) return;
    if (still && role === 'link') still();
    else onPress(event);
  };
  return (
    <View
      className={`pressable ${className ?? ''}${disabled ? ' is-disabled' : ''}`}
      hoverClass="is-pressed"
      onClick={press}
      {...named(label ?? (process.env.TARO_ENV === 'h5' ? undefined : spoken), role)}
      {...keyboard(press, role, checked, disabled)}
    >
      {children}
    </View>
  );
}

/** In a browser a view is no button by itself: it needs a place in the tab order, Enter and Space. */
function keyboard(press: () => void, role: string, checked?: boolean, disabled?: boolean) {
  if (process.env.TARO_ENV !== 'h5') return {};
  const state = role === 'tab' ? 'aria-selected' : role === 'button' ? 'aria-pressed' : 'aria-checked';
  return {
    tabIndex: disabled ? -1 : 0,
    ...(checked === undefined ? {} : { [state]: String(checked) }),
    ...(disabled ? { 'aria-disabled': 'true' } : {}),
    onKeyDown: (event: { key: string; preventDefault(): void }) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
}
