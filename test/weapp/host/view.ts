import { addGlobalErrorListener, type GeneralBackendElement } from 'glass-easel';
import {
  type AssociatedBackend,
  component as adapter,
  type CodeSpace,
  MiniProgramEnv,
  type Root,
} from 'glass-easel-miniprogram-adapter';
import { JSDOM } from 'jsdom';
import { openSight } from './sight';

/** Told of every `setData` before it is applied; gives the data as the view would receive it. */
export type Crossing = (
  owner: adapter.GeneralComponent,
  data: Record<string, unknown>,
) => Record<string, unknown>;

const crossings = new WeakMap<object, Crossing>();
const errorSinks = new Set<(error: string) => void>();
let opened = false;

/** One view layer: a code space of glass-easel drawn into its own element of a jsdom document. */
export class View {
  readonly space: CodeSpace;
  private readonly backend: AssociatedBackend;
  private readonly stage: HTMLElement;

  /** @param onError told of what the program throws in handlers and life cycles, and of templates gone wrong */
  constructor(
    crossing: Crossing,
    private readonly onError: (error: string) => void,
  ) {
    openDocument();
    errorSinks.add(onError);
    const env = new MiniProgramEnv();
    this.space = env.createCodeSpace('main', true);
    this.backend = env.associateBackend();
    crossings.set(this.space.getComponentSpace(), crossing);
    this.stage = document.createElement('div');
    document.body.appendChild(this.stage);
  }

  /** Creates a page's tree without showing it, so that its instance can be prepared. */
  create(name: string): Root {
    return this.backend.createRoot('page', this.space, name);
  }

  attach(root: Root): Element {
    const place = document.createElement('div');
    this.stage.appendChild(place);
    root.attach(this.stage as unknown as GeneralBackendElement, place as unknown as GeneralBackendElement);
    return root.getComponent().getBackendElement() as unknown as Element;
  }

  remove(root: Root, element: Element): void {
    root.release();
    element.remove();
  }

  close(): void {
    this.stage.remove();
    errorSinks.delete(this.onError);
  }
}

/** glass-easel draws into the global document; one serves every program of the process. */
function openDocument(): void {
  if (opened) return;
  opened = true;
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  window.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(Date.now()), 0));
  Object.assign(globalThis, { window, document: window.document });
  openSight();
  meetEverySetData();
  addGlobalErrorListener((error, method) => {
    const said =
      error instanceof Error || isErrorOfRealm(error) ? (error.stack ?? error.message) : String(error);
    for (const sink of errorSinks) sink(`${method ?? ''}: ${said}`);
    return false;
  });
}

/** An error thrown in the logic's realm is no instance of this realm's Error. */
function isErrorOfRealm(error: unknown): error is Error {
  return Object.prototype.toString.call(error) === '[object Error]';
}

function meetEverySetData(): void {
  const prototype = adapter.ComponentCaller.prototype as adapter.GeneralComponent;
  const apply = prototype.setData;
  prototype.setData = function (
    this: adapter.GeneralComponent,
    data: Record<string, unknown>,
    done?: () => void,
  ) {
    const crossing = crossings.get(this._$.getRootBehavior().ownerSpace);
    apply.call(this, crossing ? crossing(this, data) : data, done);
  };
}
