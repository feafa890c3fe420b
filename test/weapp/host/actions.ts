import { type Element as ViewElement, Event as ViewEvent } from 'glass-easel';

/** What to look for: a text or accessible name, whole (string) or in part (RegExp); a CSS selector; an element. */
export type Target = string | RegExp | { css: string } | Element;

/** Every element under `root` that a target names, in document order; of nested matches the innermost. */
export function findAll(root: Element, target: Target): Element[] {
  if (target instanceof window.Element) return [target];
  const sought = target as string | RegExp | { css: string };
  if (typeof sought === 'object' && 'css' in sought) return [...root.querySelectorAll(sought.css)];
  const named = [...root.querySelectorAll('*')].filter((one) => isNamed(one, sought));
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

/** Whether a tap would reach it: WeChat sends none from a disabled control. */
export function isEnabled(element: Element): boolean {
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
