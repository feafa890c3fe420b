type Child = Node | string | number | undefined;

/** Makes an element; text goes in as text, never as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  set: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), set);
  for (const child of children) if (child !== undefined) element.append(child as Node | string);
  return element;
}

/** The one element that fits, which the page is known to have. */
export function pick<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export function button(text: string, click: () => void, className = ''): HTMLButtonElement {
  const made = el('button', { type: 'button', className }, text);
  made.addEventListener('click', click);
  return made;
}

export interface Cell {
  text: Child;
  className?: string;
}

/** A table, or a word for none. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[], none: string): Node {
  if (rows.length === 0) return el('p', { className: 'hint' }, none);
  const head = el(
    'tr',
    {},
    ...heads.map((h, i) => el('th', { scope: 'col', className: alignOf(rows[0]?.[i]) }, h)),
  );
  const body = rows.map((cells) =>
    el('tr', {}, ...cells.map((c) => el('td', { className: c.className ?? '' }, c.text))),
  );
  return el('table', {}, el('thead', {}, head), el('tbody', {}, ...body));
}

/** Numbers stand right, and so does the word above them. */
function alignOf(cell: Cell | undefined): string {
  return cell?.className === 'n' ? 'n' : '';
}
