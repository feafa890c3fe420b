import type { Contract } from '../../../cloudfunctions/platform/contract';

type Json = Record<string, unknown>;

interface SchemaLike {
  type: string;
  entries?: Record<string, SchemaLike>;
  item?: SchemaLike;
  wrapped?: SchemaLike;
  options?: unknown[];
  literal?: unknown;
  key?: SchemaLike;
  value?: SchemaLike;
  items?: SchemaLike[];
  pipe?: unknown[];
  default?: unknown;
}
interface RuleLike {
  kind: string;
  type: string;
  requirement?: unknown;
}

/** The document at `/contract`: every action, who may call it, what it takes, gives and refuses. */
export function describeContracts(
  contracts: Readonly<Record<string, Contract>>,
  doorErrors: readonly string[],
): Json {
  const functions = Object.entries(contracts).map(([name, contract]) => [
    name,
    Object.fromEntries(
      Object.entries(contract).map(([action, a]) => [
        action,
        {
          does: a.does,
          who: a.who,
          writes: a.writes,
          idempotency: a.idempotency,
          errors: a.errors,
          input: jsonSchema(a.input as unknown as SchemaLike),
          output: jsonSchema(a.output as unknown as SchemaLike),
        },
      ]),
    ),
  ]);
  return {
    call: 'POST /cloud/<function> {"action","input","requestId"?}',
    envelope: { ok: true, data: '…', error: { code: '…', message: '…', field: '…' } },
    doorErrors,
    functions: Object.fromEntries(functions),
  };
}

/** A JSON schema of a valibot schema, as far as contracts use it. */
export function jsonSchema(schema: SchemaLike): Json {
  return { ...shape(schema), ...rules(schema) };
}

const PLAIN: Record<string, Json> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  null: { type: 'null' },
  unknown: {},
  any: {},
};

function shape(schema: SchemaLike): Json {
  const plain = PLAIN[schema.type];
  if (plain) return plain;
  switch (schema.type) {
    case 'object':
    case 'loose_object':
    case 'strict_object':
      return objectShape(schema);
    case 'array':
      return { type: 'array', items: inner(schema.item) };
    case 'tuple':
      return { type: 'array', prefixItems: (schema.items ?? []).map(jsonSchema) };
    case 'record':
      return { type: 'object', additionalProperties: inner(schema.value) };
    case 'optional':
    case 'exact_optional':
      return schema.default === undefined
        ? inner(schema.wrapped)
        : { ...inner(schema.wrapped), default: schema.default };
    case 'nullable':
    case 'nullish':
      return { anyOf: [inner(schema.wrapped), { type: 'null' }] };
    case 'picklist':
    case 'enum':
      return { enum: schema.options };
    case 'literal':
      return { const: schema.literal };
    case 'union':
    case 'variant':
      return { anyOf: (schema.options as SchemaLike[]).map(jsonSchema) };
    default:
      return { $comment: schema.type };
  }
}

function inner(schema: SchemaLike | undefined): Json {
  return schema ? jsonSchema(schema) : {};
}

function objectShape(schema: SchemaLike): Json {
  const entries = Object.entries(schema.entries ?? {});
  const needed = entries.filter(([, s]) => !/optional|nullish/.test(s.type)).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, s]) => [key, jsonSchema(s)])),
    ...(needed.length > 0 ? { required: needed } : {}),
    ...(schema.type === 'strict_object' ? { additionalProperties: false } : {}),
  };
}

const RULES: Record<string, (requirement: unknown, base: string) => Json> = {
  integer: () => ({ type: 'integer' }),
  min_value: (n) => ({ minimum: n }),
  max_value: (n) => ({ maximum: n }),
  min_length: (n, base) => ({ [base === 'array' ? 'minItems' : 'minLength']: n }),
  max_length: (n, base) => ({ [base === 'array' ? 'maxItems' : 'maxLength']: n }),
  length: (n) => ({ minLength: n, maxLength: n }),
  regex: (r) => ({ pattern: (r as RegExp).source }),
};

function rules(schema: SchemaLike): Json {
  const found: Json = {};
  for (const rule of (schema.pipe ?? []) as RuleLike[]) {
    if (rule.kind === 'validation') Object.assign(found, RULES[rule.type]?.(rule.requirement, schema.type));
  }
  return found;
}
