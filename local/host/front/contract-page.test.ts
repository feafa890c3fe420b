import * as v from 'valibot';
import { contracts } from '../../../cloudfunctions/contracts';
import { describeContracts, jsonSchema } from './contract-page';

it('says what contracts say, as JSON schema', () => {
  const schema = v.strictObject({
    n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
    tab: v.optional(v.picklist(['a', 'b']), 'a'),
    names: v.pipe(v.array(v.pipe(v.string(), v.regex(/^x/), v.maxLength(4))), v.minLength(1)),
    at: v.nullable(v.number()),
    more: v.optional(v.record(v.string(), v.boolean())),
  });
  expect(jsonSchema(schema as never)).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['n', 'names', 'at'],
    properties: {
      n: { type: 'integer', minimum: 1, maximum: 999 },
      tab: { enum: ['a', 'b'], default: 'a' },
      names: { type: 'array', minItems: 1, items: { type: 'string', pattern: '^x', maxLength: 4 } },
      at: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      more: { type: 'object', additionalProperties: { type: 'boolean' } },
    },
  });
});

it('knows every kind of schema that the contracts use', () => {
  const text = JSON.stringify(describeContracts(contracts, []));
  expect(text.includes('"$comment"')).toBe(false);
  expect(text.includes('"place"')).toBe(true);
});
