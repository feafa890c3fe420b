import { findAll, isEnabled, type Target, textOf, trigger } from './actions';
import { type Line, post } from './carrier';
import { createConsole } from './console';
import { type Mark, Meter, type Spent } from './meter';
import { type Answers, type LaunchOptions, type Make, type Phone, someAddress } from './phone';
import { Program } from './program';
import { Realm } from './realm';
import { lose, see } from './sight';
import { type OpenPage, type PageInstance, parseUrl, Stack } from './stack';
import { Units } from './units';
import { View } from './view';
import { waitUntil } from './wait';
import { createWx } from './wx';

export interface LaunchSettings {
  /** Folder of the compiled mini program, e.g. `dist/weapp`. */
  dist: string;
  /** Base address of a running local cloud. */
  base: string;
  /** Demo identity that holds the phone; a visitor without a login if left out. */
  as?: string;
  /** WeChat's scene number; 1001 unless told. */
  scene?: number;
  /** Page to open, with its query; the first of app.json unless told. */
  path?: string;
  chatType?: number;
  theme?: 'light' | 'dark';
  /** Starts without a network. */
  offline?: boolean;
  /** What phone it is; the developer tools without a canvas behind the screen unless told. */
  make?: Partial<Make>;
  /** What 视频号 says of who passed it on. */
  channelsShare?: Answers['channelsShare'];
  /** Keys of WeChat's storage that are there before the start. */
  storage?: Record<string, unknown>;
}

/** Where a build for the local cloud keeps who it is. */
const SESSION = 'tongdian.local.session';

type AppObject = Record<string, unknown>;

/** Starts a compiled mini program whole, on a phone of its own. Close it when done. */
export async function launch(settings: LaunchSettings): Promise<MiniProgram> {
  const token = settings.as
    ? (await post<{ token: string }>(settings.base, '/dev/login', { as: settings.as })).token
    : undefined;
  const program = new MiniProgram(settings, token);
  program.start();
  return program;
}

/** A running mini program, as its user and a stopwatch see it. */
export class MiniProgram {
  readonly meter = new Meter();
  readonly phone: Phone;
  readonly program: Program;
  private readonly realm: Realm;
  private readonly view: View;
  private readonly stack: Stack;
  private app: AppObject = {};

  constructor(settings: LaunchSettings, token: string | undefined) {
    this.program = new Program(settings.dist);
    this.view = new View(
      (owner, data) => this.cross(owner.is, data),
      (error) => this.phone.errors.push(error),
    );
    const units = new Units(this.program, this.view.space, () => this.realm);
    this.stack = new Stack(this.program, units, this.view, () => this.realm);
    this.phone = this.createPhone(settings, token);
    const wx = createWx(this.phone);
    this.realm = new Realm(
      this.program,
      {
        wx,
        ...units.globals,
        App: (app: AppObject) => {
          this.app = app;
        },
        getApp: () => this.app,
        getCurrentPages: () => this.realm.list(this.stack.open.map((page) => page.instance)),
        console: createConsole(this.phone.errors),
      },
      (error) => this.phone.errors.push(String((error as Error).stack ?? error)),
    );
  }

  /** What may be asked of the person holding the phone; change it as the walk goes. */
  get answers(): Answers {
    return this.phone.answers;
  }

  /** @internal */
  start(): void {
    this.realm.load('app.js');
    const launch = this.realm.plain(this.phone.launch);
    this.lifecycle('onLaunch', launch);
    this.lifecycle('onShow', launch);
    const { path, query } = this.phone.launch;
    const asked = Object.entries(query).map(([key, value]) => `${key}=${value}`);
    this.stack.reLaunch(`/${path}${asked.length ? `?${asked.join('&')}` : ''}`);
  }

  /** The page on top. */
  page(): OpenPage {
    return this.stack.top;
  }

  /** Routes of the open pages, bottom first. */
  routes(): string[] {
    return this.stack.open.map((page) => page.route);
  }

  findAll(target: Target): Element[] {
    return findAll(this.page().element, target);
  }

  /** The first match on the page on top, or undefined. */
  query(target: Target): Element | undefined {
    return this.findAll(target)[0];
  }

  /** Waits for the first match on the page on top. */
  find(target: Target, timeout?: number): Promise<Element> {
    return this.waitFor(() => this.query(target), `${describe(target)} on ${this.page().route}`, timeout);
  }

  /** Waits until `look` gives something; the failure tells what was on the screen and what went wrong. */
  async waitFor<T>(look: () => T | undefined | null | false, what: string, timeout?: number): Promise<T> {
    const found = await waitUntil(look, timeout);
    if (found !== undefined) return found;
    const { route, element } = this.page();
    const seen = textOf(element).slice(0, 600);
    throw new Error(`Waited in vain for ${what}.\n${route} shows: ${seen}\n${this.phone.errors.join('\n')}`);
  }

  /** Waits until a target can be tapped and taps it; a `navigator` around it opens its page. */
  async tap(target: Target): Promise<void> {
    const enabled = () => this.findAll(target).find(isEnabled);
    const element = await this.waitFor(enabled, `${describe(target)} to tap`);
    trigger(element, 'tap', { x: 1, y: 1 });
    const navigator = element.closest('navigator[url]');
    if (!navigator) return;
    const how = (navigator.getAttribute('open-type') || 'navigate').replace(/^navigate$|^redirect$/, '$&To');
    this.go(how, navigator.getAttribute('url') ?? '');
  }

  /** Types into an input or textarea, with the events WeChat sends. */
  async input(target: Target, value: string): Promise<void> {
    const element = await this.find(target);
    trigger(element, 'focus', { value: '', height: 0 });
    trigger(element, 'input', { value, cursor: value.length });
    trigger(element, 'blur', { value, cursor: value.length });
  }

  /** Brings an element onto the screen, for those who wait to be seen. */
  async see(target: Target): Promise<void> {
    see(await this.find(target));
  }

  /** Takes an element off the screen again. */
  async lose(target: Target): Promise<void> {
    lose(await this.find(target));
  }

  /** Sends any other event of a built-in component. */
  async send(target: Target, type: string, detail: Record<string, unknown> = {}): Promise<void> {
    trigger(await this.find(target), type, detail);
  }

  /** Calls one of the page's own handlers, such as `onReachBottom` or `onShareAppMessage`. */
  callPage(name: string, ...all: unknown[]): unknown {
    const instance: PageInstance = this.page().instance;
    const method = instance[name];
    if (typeof method !== 'function') throw new Error(`${this.page().route} has no ${name}`);
    return method.apply(
      instance,
      all.map((one) => this.realm.plain(one)),
    );
  }

  /** WeChat's own ways: the back arrow, the tab bar. */
  go(how: string, url: string): void {
    if (how === 'switchTab') this.stack.switchTab(url);
    else if (how === 'redirectTo') this.stack.redirectTo(url);
    else if (how === 'reLaunch') this.stack.reLaunch(url);
    else if (how === 'navigateBack') this.stack.navigateBack();
    else this.stack.navigateTo(url);
  }

  /** The network comes or goes, and WeChat says so. */
  network(isConnected: boolean): void {
    this.phone.line.offline = !isConnected;
    const status = this.realm.plain({ isConnected, networkType: isConnected ? 'wifi' : 'none' });
    for (const heard of this.phone.networkHeard) heard(status as object);
  }

  mark(): Mark {
    return this.meter.mark();
  }

  since(mark?: Mark): Spent {
    return this.meter.since(mark);
  }

  /** Waits until the page has drawn itself, every request is answered and nothing crossed a border for `quiet` ms. */
  async settle(quiet = 120): Promise<void> {
    const { route } = this.page();
    await waitUntil(() => this.meter.setData.some(({ page }) => page === route), 3000);
    for (let last = ''; ; ) {
      const { setData, calls, underWay } = this.meter;
      const now = `${setData.length}/${calls.length}`;
      if (now === last && underWay === 0) return;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    }
  }

  close(): void {
    this.lifecycle('onHide');
    this.stack.close();
    this.realm.close();
    this.view.close();
  }

  private createPhone(settings: LaunchSettings, token: string | undefined): Phone {
    const line: Line = { base: settings.base, meter: this.meter, token, offline: settings.offline ?? false };
    const { route, query } = parseUrl(settings.path ?? this.program.pages[0] ?? '');
    const launch: LaunchOptions = { path: route, query, scene: settings.scene ?? 1001 };
    if (settings.chatType !== undefined) launch.chatType = settings.chatType;
    const session = token ? { [SESSION]: { as: settings.as, token } } : {};
    const stored = Object.entries({ ...session, ...settings.storage }).map(
      ([key, value]): [string, string] => [key, JSON.stringify(value)],
    );
    return {
      realm: () => this.realm,
      stack: this.stack,
      line,
      meter: this.meter,
      launch: { apiCategory: settings.scene === 1154 ? 'browseOnly' : 'default', ...launch },
      answers: {
        modal: true,
        actionSheet: 0,
        payment: 'success',
        receipt: 'absent',
        halfScreen: 'opens',
        messages: false,
        album: new Map(),
        address: { ...someAddress },
        scanned: 'SF1234567890123',
        savesPictures: 'allowed',
        channelsShare: settings.channelsShare ?? null,
      },
      make: { platform: 'devtools', library: '3.7.1', canvas: false, ...settings.make },
      drawn: [],
      storage: new Map(stored),
      theme: settings.theme ?? 'light',
      shownAgain: new Set(),
      networkHeard: new Set(),
      shown: [],
      errors: [],
      used: [],
    };
  }

  /** Measures one `setData` as WeChat would send it: as JSON, which also drops what is undefined. */
  private cross(page: string, data: Record<string, unknown>): Record<string, unknown> {
    const text = JSON.stringify(data);
    this.meter.setData.push({ page, keys: Object.keys(data), bytes: Buffer.byteLength(text) });
    return JSON.parse(text) as Record<string, unknown>;
  }

  private lifecycle(name: string, ...all: unknown[]): void {
    const method = this.app[name];
    if (typeof method === 'function') method.apply(this.app, all);
  }
}

function describe(target: Target): string {
  if (typeof target === 'string') return `“${target}”`;
  if (target instanceof RegExp) return String(target);
  return 'css' in target ? `${target.css} ${target.name ?? ''}` : `<${target.tagName.toLowerCase()}>`;
}
