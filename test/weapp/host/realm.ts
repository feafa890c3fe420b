import vm from 'node:vm';
import type { Program } from './program';

type Wrapped = (require: (id: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/**
 * WeChat's logic layer: a bare JavaScript context. It has the language, timers and what is handed in, and no DOM,
 * URL, fetch, TextEncoder, AbortController, structuredClone or `eval`, so that what would fail on a phone fails here.
 */
export class Realm {
  readonly context: vm.Context;
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private shut = false;

  constructor(
    private readonly program: Program,
    globals: Record<string, unknown>,
    private readonly onError: (error: unknown) => void,
  ) {
    const timing = this.timing();
    this.context = vm.createContext(
      { ...globals, ...timing },
      { codeGeneration: { strings: false, wasm: false } },
    );
    for (const absent of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape']) {
      vm.runInContext(`delete globalThis.${absent}`, this.context);
    }
  }

  /** Runs a script once and gives what it exports, as `require` in WeChat does. */
  load(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: vm.runInContext('({})', this.context) as unknown };
    this.modules.set(file, module);
    const source = `(function (require, module, exports) {${this.program.text(file)}\n})`;
    const run = vm.runInContext(source, this.context, { filename: file }) as Wrapped;
    run((id) => this.load(this.resolve(file, id)), module, module.exports);
    return module.exports;
  }

  /** Copies plain data into the realm, where its arrays are arrays and its objects objects. */
  plain<T>(value: T): T {
    const text = JSON.stringify(value);
    if (text === undefined) return value;
    return vm.runInContext(`JSON.parse(${JSON.stringify(text)})`, this.context) as T;
  }

  /** A list of the realm's own that holds the very items given. */
  list<T>(items: readonly T[]): T[] {
    const make = vm.runInContext(
      '(function () { return Array.prototype.slice.call(arguments); })',
      this.context,
    );
    return (make as (...all: T[]) => T[])(...items);
  }

  get closed(): boolean {
    return this.shut;
  }

  /** Stops what still ticks, so that a closed program leaves nothing behind. */
  close(): void {
    this.shut = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private resolve(from: string, id: string): string {
    const joined = this.program.locate(from, id);
    const file = joined.endsWith('.js') ? joined : `${joined}.js`;
    const target = this.program.packageOf(file);
    if (target && target !== this.program.packageOf(from)) {
      throw new Error(`${from} requires ${file}, which lies in another subpackage`);
    }
    return file;
  }

  private guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.onError(error);
    }
  }

  private timing(): Record<string, unknown> {
    const keep = (timer: NodeJS.Timeout): number => {
      // What an answer that came after the end would still start.
      if (this.shut) clearTimeout(timer);
      else this.timers.add(timer);
      return timer[Symbol.toPrimitive]();
    };
    const drop = (id: number | undefined): void => {
      if (id === undefined) return;
      for (const timer of this.timers) {
        if (timer[Symbol.toPrimitive]() !== id) continue;
        clearTimeout(timer);
        this.timers.delete(timer);
      }
    };
    return {
      setTimeout: (work: (...all: unknown[]) => void, ms?: number, ...all: unknown[]) => {
        const timer: NodeJS.Timeout = setTimeout(() => {
          this.timers.delete(timer);
          this.guard(() => work(...all));
        }, ms);
        return keep(timer);
      },
      setInterval: (work: (...all: unknown[]) => void, ms?: number, ...all: unknown[]) =>
        keep(setInterval(() => this.guard(() => work(...all)), ms)),
      clearTimeout: drop,
      clearInterval: drop,
    };
  }
}
