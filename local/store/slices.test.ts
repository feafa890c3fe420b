import fc from 'fast-check';
import { stringify } from './ejson';
import { stored } from './engine/state';
import type { Doc } from './port';
import { projector } from './project';
import { sliced, wholeFields } from './slices';

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', ']}', '[{', ',', new Date(5), 1n, Number.NaN),
  // Long ones are looked through in another way.
  fc.string({ unit: fc.constantFrom('"', '\\', '面', 'a', '\n'), minLength: 10, maxLength: 90 }),
);
const doc = fc.record(
  { _id: fc.string(), a: value, b: value, grams: fc.array(fc.string()), 名: value },
  { requiredKeys: ['_id'] },
);
const fields = fc.subarray(['_id', 'a', 'b', 'grams', '名', 'missing'], { minLength: 1 });

it('cuts out what the projection of the parsed document gives', () => {
  fc.assert(
    fc.property(doc, fields, (given, wanted) => {
      const projection = Object.fromEntries(wanted.map((field) => [field, 1]));
      const text = stringify(given);
      const project = projector(projection)!;
      const parsed = JSON.parse(text) as Doc;
      expect(sliced(Buffer.from(stored(1, text)), wholeFields(projection)!)).toBe(
        JSON.stringify(project(parsed)),
      );
    }),
    { numRuns: 2000 },
  );
});

it.each([{ a: 0 }, { 'a.b': 1 }, { a: { $slice: 1 } }, { a: 1, b: 0 }, {}])(
  'leaves %j to the projector',
  (p) => {
    expect(wholeFields(p)).toBeUndefined();
  },
);

it('stops where the document ends, whatever the buffer held before', () => {
  const document = Buffer.from(stored(1, stringify({ _id: 'a', b: 1 })));
  const used = Buffer.concat([document, Buffer.from('"c":2,"d":')]);
  expect(sliced(used, wholeFields({ b: 1, c: 1 })!)).toBe('{"_id":"a","b":1}');
});
