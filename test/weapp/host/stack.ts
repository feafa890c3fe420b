import type { Root } from 'glass-easel-miniprogram-adapter';
import type { Program } from './program';
import type { Realm } from './realm';
import type { Units } from './units';
import type { View } from './view';

export type Query = Record<string, string>;

/** What the logic sees of a page: its own fields and methods, and what WeChat adds. */
export type PageInstance = Record<string, unknown> & { route: string; options: Query };

/** An open page. `element` is its root in the view. */
export interface OpenPage {
  readonly route: string;
  readonly query: Query;
  readonly instance: PageInstance;
  readonly element: Element;
  readonly root: Root;
  title: string;
}

export class NavigationError extends Error {}

/** WeChat keeps at most ten pages open. */
const DEEPEST = 10;

/** The pages that are open, and the five ways between them. */
export class Stack {
  private pages: OpenPage[] = [];
  private readonly tabPages = new Map<string, OpenPage>();

  constructor(
    private readonly program: Program,
    private readonly units: Units,
    private readonly view: View,
    private readonly realm: () => Realm,
  ) {}

  get top(): OpenPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('No page is open');
    return page;
  }

  get open(): readonly OpenPage[] {
    return this.pages;
  }

  navigateTo(url: string): void {
    const { route, query } = this.locate(url);
    if (this.isTab(route)) throw new NavigationError(`can not navigateTo a tabbar page: ${route}`);
    if (this.pages.length >= DEEPEST) throw new NavigationError('webview count limit exceed');
    this.hide(this.top);
    this.push(route, query);
  }

  redirectTo(url: string): void {
    const { route, query } = this.locate(url);
    if (this.isTab(route)) throw new NavigationError(`can not redirectTo a tabbar page: ${route}`);
    this.drop(1);
    this.push(route, query);
  }

  navigateBack(delta = 1): void {
    if (this.pages.length < 2) throw new NavigationError('cannot navigate back at first page.');
    this.drop(Math.min(delta, this.pages.length - 1));
    this.show(this.top);
  }

  switchTab(url: string): void {
    const { route } = this.locate(url);
    if (!this.isTab(route)) throw new NavigationError(`can not switch to no-tabBar page: ${route}`);
    const known = this.tabPages.get(route);
    if (known && this.pages.at(-1) === known) return;
    const bottom = this.pages[0];
    if (bottom && this.pages.length === 1 && this.isTab(bottom.route)) this.hide(bottom);
    const kept = [...this.tabPages.values()];
    this.drop(this.pages.filter((page) => !kept.includes(page)).length);
    this.pages = [];
    if (known) {
      this.pages = [known];
      this.show(known);
    } else this.push(route, {});
  }

  reLaunch(url: string): void {
    const { route, query } = this.locate(url);
    for (const page of new Set([...this.pages, ...this.tabPages.values()])) this.unload(page);
    this.pages = [];
    this.tabPages.clear();
    this.push(route, query);
  }

  close(): void {
    for (const page of new Set([...this.pages, ...this.tabPages.values()])) this.unload(page);
    this.pages = [];
    this.tabPages.clear();
  }

  isTab(route: string): boolean {
    return this.program.tabs.includes(route);
  }

  private push(route: string, query: Query): void {
    this.units.need(route);
    const root = this.view.create(route);
    const instance = root.get() as unknown as PageInstance;
    instance.route = route;
    instance.options = this.realm().plain(query);
    instance.getOpenerEventChannel = () => this.realm().plain({});
    const title =
      this.program.unit(route).navigationBarTitleText ??
      this.program.config.window?.navigationBarTitleText ??
      '';
    const element = this.view.attach(root);
    const page: OpenPage = { route, query, instance, element, root, title };
    this.pages.push(page);
    if (this.isTab(route)) this.tabPages.set(route, page);
    call(page, 'onLoad', instance.options);
    this.show(page);
    setTimeout(() => this.pages.includes(page) && call(page, 'onReady'), 0);
  }

  private show(page: OpenPage): void {
    call(page, 'onShow');
    page.root.getComponent().triggerPageLifetime('show', []);
  }

  private hide(page: OpenPage): void {
    call(page, 'onHide');
    page.root.getComponent().triggerPageLifetime('hide', []);
  }

  private drop(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      const page = this.pages.pop();
      if (page) this.unload(page);
    }
  }

  private unload(page: OpenPage): void {
    this.tabPages.delete(page.route);
    call(page, 'onUnload');
    this.view.remove(page.root, page.element);
  }

  private locate(url: string): { route: string; query: Query } {
    const base = this.pages.at(-1)?.route;
    const { route, query } = parseUrl(url, base);
    if (!this.program.pages.includes(route)) throw new NavigationError(`page "${route}" is not found`);
    return { route, query };
  }
}

function call(page: OpenPage, name: string, ...all: unknown[]): void {
  const method = page.instance[name];
  if (typeof method === 'function') method.apply(page.instance, all);
}

/** Splits a page's URL. WeChat hands the values of a query on as they stand, encoded or not. */
export function parseUrl(url: string, base?: string): { route: string; query: Query } {
  const [before = '', ...rest] = url.split('?');
  const path = before.startsWith('/') || !base ? before : new URL(before, `wx://app/${base}`).pathname;
  const query: Query = {};
  for (const pair of rest.join('?').split('&').filter(Boolean)) {
    const [key = '', ...value] = pair.split('=');
    query[key] = value.join('=');
  }
  return { route: path.replace(/^\/+/, ''), query };
}
