import { type Element as ViewElement, Event as ViewEvent } from 'glass-easel';

/** A text or accessible name, whole (string) or in part (RegExp). */
type Name = string | RegExp;

/** What to look for: a name; what a CSS selector finds, or a name inside of that; an element. */
export type Target = Name | { css: string; name?: Name } | Element;

/** Every element under `root` that a target names, in document order; of nested matches the innermost. */
export function findAll(root: Element, target: Target): Element[] {
  if (target instanceof window.Element) return [target];
  const sought = target as Name | { css: string; name?: Name };
  if (typeof sought === 'string' || sought instanceof RegExp) return byName(root, sought);
  const found = [...root.querySelectorAll(sought.css)];
  const { name } = sought;
  return name === undefined
    ? found
    : found.flatMap((one) => (isNamed(one, name) ? [one] : byName(one, name)));
}

function byName(root: Element, name: Name): Element[] {
  const named = [...root.querySelectorAll('*')].filter((one) => isNamed(one, name));
  return named.filter((one) => !named.some((other) => other !== one && one.contains(other)));
}

/** What a reader sees in an element. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Sends an event from an element the way the view layer would. */
export function trigger(element: Element, type: string, detail: Record<string, unknown> = {}): void {
  const node = (element as unknown as { __wxElement?: ViewElement }).__wxElement;
  if (!node) throw new Error(`<${element.tagName.toLowerCase()}> is not part of the view`);
  const bubbles = ['tap', 'longpress', 'touchstart', 'touchend'].includes(type);
  ViewEvent.triggerEvent(node, type, detail, { bubbles, composed: bubbles });
}

/** Whether a tap would do something: WeChat sends none from a disabled control, and ours carry `is-disabled`. */
export function isEnabled(element: Element): boolean {
  if (element.closest('.is-disabled')) return false;
  const control = element.closest('button,input,textarea,picker,switch');
  const disabled = control?.getAttribute('disabled');
  return disabled === null || disabled === undefined || disabled === 'false';
}

function isNamed(element: Element, sought: string | RegExp): boolean {
  const label = element.getAttribute('aria-label');
  const text = textOf(element);
  if (typeof sought === 'string') return label === sought || text === sought;
  return (label !== null && sought.test(label)) || sought.test(text);
}
