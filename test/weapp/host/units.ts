import { Event as ViewEvent } from 'glass-easel';
import type { CodeSpace, types } from 'glass-easel-miniprogram-adapter';
import type { Program } from './program';
import type { Realm } from './realm';
import { templatesOf } from './templates';

interface Definition extends Record<string, unknown> {
  methods?: Record<string, unknown>;
  properties?: Record<string, unknown>;
}
type Methods = Record<string, (...all: unknown[]) => unknown>;

/** Loads pages and components when they are first needed, as WeChat does with `lazyCodeLoading`. */
export class Units {
  private readonly known = new Set<string>();
  private readonly template: ReturnType<typeof templatesOf>;
  private loading = '';

  constructor(
    private readonly program: Program,
    private readonly space: CodeSpace,
    private readonly realm: () => Realm,
  ) {
    this.template = templatesOf(program);
  }

  /** What the logic sees as `Page` and `Component`. */
  readonly globals = {
    Page: (definition: Definition) => {
      this.space.component(this.loading).pageDefinition(this.plainEvents(definition)).register();
    },
    Component: (definition: Definition) => {
      this.space.component(this.loading).definition(this.declared(definition)).register();
    },
    Behavior: (definition: Definition) =>
      this.space.behavior().definition(this.declared(definition)).register(),
  };

  /** Makes a page or component ready to be created, its own components first. */
  need(name: string): void {
    if (this.known.has(name)) return;
    this.known.add(name);
    if (!this.program.has(`${name}.js`)) throw new Error(`No such page or component: ${name}`);
    const config = this.program.unit(name);
    const using = Object.entries(config.usingComponents ?? {})
      .filter(([, target]) => !target.includes('://'))
      .map(([tag, target]): [string, string] => [tag, this.program.locate(name, target)]);
    for (const [, target] of using) this.need(target);
    const usingComponents = Object.fromEntries(using.map(([tag, target]) => [tag, `/${target}`]));
    // No style is drawn here. Sharing them keeps class names as written, so that tests can look for them.
    const styleIsolation = 'shared' as types.StyleIsolation;
    this.space.addComponentStaticConfig(name, {
      component: config.component,
      usingComponents,
      styleIsolation,
    });
    const template = this.template(name);
    if (!template) throw new Error(`No template for ${name}`);
    this.space.addCompiledTemplate(name, template);
    this.loading = name;
    this.realm().load(`${name}.js`);
  }

  private declared(definition: Definition): Record<string, unknown> & { methods: Methods } {
    const methods = this.plainEvents(definition.methods ?? {}) as Methods;
    const properties = Object.entries(definition.properties ?? {}).map(([key, value]) => [
      key,
      ownTypes(value),
    ]);
    return { ...definition, methods, properties: Object.fromEntries(properties) as Record<string, never> };
  }

  /** Handlers get WeChat's plain event, never glass-easel's own with its live elements. */
  private plainEvents<T extends Record<string, unknown>>(definition: T): T {
    const wrapped = Object.entries(definition).map(([key, value]): [string, unknown] => {
      if (typeof value !== 'function') return [key, value];
      const realm = this.realm;
      const method = function (this: unknown, ...all: unknown[]): unknown {
        return value.apply(
          this,
          all.map((one) => (one instanceof ViewEvent ? plainEvent(one, realm()) : one)),
        );
      };
      return [key, method];
    });
    return Object.fromEntries(wrapped) as T;
  }
}

const known: Record<string, unknown> = { String, Number, Boolean, Object, Array, Function };

/** A property's type is a constructor of the logic's realm; glass-easel knows those of its own. */
function ownTypes(value: unknown): unknown {
  if (typeof value === 'function') return known[value.name] ?? value;
  if (Array.isArray(value)) return value.map(ownTypes);
  if (typeof value !== 'object' || value === null) return value;
  const { type, optionalTypes, ...rest } = value as { type?: unknown; optionalTypes?: unknown };
  const optional =
    optionalTypes === undefined ? {} : { optionalTypes: ownTypes([...(optionalTypes as unknown[])]) };
  return { ...rest, type: ownTypes(type), ...optional };
}

interface Target {
  id?: string;
  dataset?: Record<string, unknown>;
}

function plainEvent(event: ViewEvent<unknown>, realm: Realm): unknown {
  const { target, currentTarget } = event as unknown as { target: Target; currentTarget: Target };
  const part = ({ id, dataset }: Target) => ({
    id: id ?? '',
    offsetLeft: 0,
    offsetTop: 0,
    dataset: dataset ?? {},
  });
  return realm.plain({
    type: event.type,
    timeStamp: event.timeStamp,
    target: part(target),
    currentTarget: part(currentTarget),
    mark: {},
    detail: event.detail ?? {},
    touches: [],
    changedTouches: [],
    mut: false,
  });
}
