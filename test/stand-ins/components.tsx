/**
 * Taro's components in a unit test: the plain element that each stands for, with the events as Taro tells them. What a
 * browser and WeChat make of the real ones is seen in test/browser and test/weapp.
 */
import {
  type ChangeEvent,
  createElement,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';

type Props = Record<string, unknown> & { children?: ReactNode; nativeProps?: Record<string, unknown> };
type Listener = (event: { detail: Record<string, unknown> }) => void;

/** What an element of the page knows nothing of. */
const taroOnly = new Set([
  'compileMode',
  'hoverClass',
  'nativeProps',
  'placeholderClass',
  'confirmType',
  'maxlength',
  'lazyLoad',
  'catchMove',
  'showMenuByLongpress',
  'mode',
  'scrollX',
  'scrollY',
  'enableFlex',
  'showScrollbar',
  'focus',
  'openType',
  'userSelect',
  'cursorSpacing',
  'adjustPosition',
  'autoHeight',
  'circular',
  'indicatorDots',
  'autoplay',
  'interval',
  'rangeKey',
  'range',
  'onConfirm',
  'onScrollToLower',
]);

/** Attributes of a browser as React spells them. */
const spelt: Record<string, string> = { enterkeyhint: 'enterKeyHint', autocomplete: 'autoComplete' };

const plain = ({ nativeProps, ...props }: Props): Record<string, unknown> => {
  const kept = Object.entries(props).filter(([name]) => !taroOnly.has(name));
  const native = Object.entries(nativeProps ?? {}).map(([name, value]) => [spelt[name] ?? name, value]);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(native) };
};

/** `style` may be a text in Taro; a test looks at what is said and done, so that texts are left out. */
const drawable = (props: Record<string, unknown>) =>
  typeof props.style === 'string' ? { ...props, style: undefined } : props;

const host = (tag: string) =>
  function Host(props: Props) {
    const { children, ...rest } = props;
    return createElement(tag, drawable(plain(rest)), children);
  };

const said = (listener: unknown, value: unknown): void =>
  (listener as Listener | undefined)?.({ detail: { value } });

/** A field of one or many lines: `onInput`, `onBlur`, `onFocus` and `onConfirm` tell its value. */
const field = (tag: 'input' | 'textarea') =>
  function Field(props: Props) {
    const { onInput, onConfirm, onBlur, onFocus, value = '', type, maxlength, ...rest } = props;
    const native = plain(rest);
    return createElement(tag, {
      ...drawable(native),
      ...(tag === 'input' ? { type: native.type ?? (type === 'digit' ? 'text' : type) } : {}),
      value,
      maxLength: maxlength,
      onChange: (event: ChangeEvent<HTMLInputElement>) => said(onInput, event.target.value),
      onBlur: (event: ChangeEvent<HTMLInputElement>) => said(onBlur, event.target.value),
      onFocus: (event: ChangeEvent<HTMLInputElement>) => said(onFocus, event.target.value),
      onKeyDown: ({ nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
        (native.onKeyDown as ((event: unknown) => void) | undefined)?.(nativeEvent);
        if (nativeEvent.key !== 'Enter' || nativeEvent.isComposing) return;
        said(onConfirm, (nativeEvent.target as HTMLInputElement).value);
      },
    });
  };

/** `onScroll` tells where it is; the browser's own `scroll` event moves it. */
export function ScrollView({ children, onScroll, ...props }: Props) {
  const scrolled = (event: SyntheticEvent<HTMLElement>) => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = event.currentTarget;
    (onScroll as Listener | undefined)?.({ detail: { scrollTop, scrollLeft, scrollHeight, scrollWidth } });
  };
  return createElement('div', { ...drawable(plain(props)), onScroll: scrolled }, children);
}

/** A picture without a name is decoration. */
export function Image(props: Props) {
  const { 'aria-label': alt = '', ...rest } = plain(props);
  return createElement('img', { alt, ...rest });
}

/** One of its `range`, as a list to choose from beside what is shown; a date or a region as a field. */
export function Picker({ children, range, rangeKey, value, onChange, disabled, ...props }: Props) {
  const options = (range as unknown[] | undefined) ?? [];
  const change = (event: ChangeEvent<HTMLSelectElement>) => said(onChange, event.target.value);
  const chooser = Array.isArray(range)
    ? createElement(
        'select',
        {
          value: String(value),
          disabled: disabled === true,
          onChange: change,
          'aria-label': props['aria-label'],
        },
        options.map((option, i) =>
          createElement(
            'option',
            { key: i, value: i },
            typeof option === 'object'
              ? String((option as Record<string, unknown>)[String(rangeKey)])
              : String(option),
          ),
        ),
      )
    : createElement('input', {
        value: String(value ?? ''),
        disabled: disabled === true,
        onChange: change,
        'aria-label': props['aria-label'],
      });
  return createElement('div', {}, chooser, children);
}

export const View = host('div');
export const Text = host('span');
export const Button = host('button');
export const Form = host('form');
export const Label = host('label');
export const Swiper = host('div');
export const SwiperItem = host('div');
export const Video = host('video');
export const RichText = host('div');

/** A video of a 视频号: which one it is stands in `data-feed`. */
export const ChannelVideo = ({ feedId, className, onError }: Props) =>
  createElement('video', { 'data-feed': feedId, className, onError });

export const Input = field('input');
export const Textarea = field('textarea');
