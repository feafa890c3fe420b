import { type Doc, errorOf, type Maker, type Pipeline } from './sdk';
import { openedTarget } from './target';

const t = openedTarget();
const $ = new Proxy({} as Record<string, Maker>, { get: (_target, name: string) => t._.aggregate[name] });
const _ = new Proxy({} as Record<string, Maker>, { get: (_target, name: string) => t._[name] });

const sales = [
  { _id: 'a', shop: 's1', fen: 100, tags: ['x', 'y'], at: new Date('2026-01-01T01:00:00Z') },
  { _id: 'b', shop: 's1', fen: 250, tags: ['y'], at: new Date('2026-01-02T01:00:00Z') },
  { _id: 'c', shop: 's2', fen: 50, tags: [], at: new Date('2026-01-02T02:00:00Z') },
  { _id: 'd', shop: 's3', fen: 900 },
];

/** `[['match', {…}], ['count', 'n']]` as a chain of calls. */
async function run(stages: [string, unknown][], docs: Doc[] = sales): Promise<Doc[]> {
  const c = await t.filled(docs);
  const end = stages.reduce((p, [name, value]) => p[name]!(value), c.aggregate() as Pipeline);
  return (await end.end()).list;
}

test('match and group with sum, avg, min, max and count', async () => {
  const list = await run([
    ['match', { fen: _.gte!(50), shop: _.in!(['s1', 's2']) }],
    [
      'group',
      {
        _id: '$shop',
        sum: $.sum!('$fen'),
        avg: $.avg!('$fen'),
        least: $.min!('$fen'),
        most: $.max!('$fen'),
        n: $.sum!(1),
      },
    ],
    ['sort', { _id: 1 }],
  ]);
  expect(list).toEqual([
    { _id: 's1', sum: 350, avg: 175, least: 100, most: 250, n: 2 },
    { _id: 's2', sum: 50, avg: 50, least: 50, most: 50, n: 1 },
  ]);
});

test('group by several fields, first and last, push and addToSet', async () => {
  const list = await run([
    ['sort', { fen: 1 }],
    [
      'group',
      {
        _id: null,
        ids: $.push!('$_id'),
        shops: $.addToSet!('$shop'),
        first: $.first!('$_id'),
        last: $.last!('$_id'),
      },
    ],
  ]);
  expect(list[0]).toMatchObject({ _id: null, ids: ['c', 'a', 'b', 'd'], first: 'c', last: 'd' });
  expect([...(list[0]!.shops as string[])].sort()).toEqual(['s1', 's2', 's3']);
});

test('sort, skip and limit', async () => {
  const list = await run([
    ['sort', { fen: -1 }],
    ['skip', 1],
    ['limit', 2],
  ]);
  expect(list.map((d) => d._id)).toEqual(['b', 'a']);
});

test('project keeps, drops and computes', async () => {
  const list = await run([
    ['match', { _id: 'a' }],
    ['project', { _id: 0, shop: 1, yuan: $.divide!(['$fen', 100]), first: $.arrayElemAt!(['$tags', 0]) }],
  ]);
  expect(list).toEqual([{ shop: 's1', yuan: 1, first: 'x' }]);
});

test('addFields with a condition', async () => {
  const list = await run([
    ['addFields', { dear: $.cond!([$.gte!(['$fen', 200]), true, false]) }],
    ['match', { dear: true }],
    ['sort', { _id: 1 }],
  ]);
  expect(list.map((d) => d._id)).toEqual(['b', 'd']);
});

test('unwind gives a document per element, and keeps empty ones if asked', async () => {
  expect(
    await run([
      ['unwind', '$tags'],
      ['count', 'n'],
    ]),
  ).toEqual([{ n: 3 }]);
  expect(
    await run([
      ['unwind', { path: '$tags', preserveNullAndEmptyArrays: true }],
      ['count', 'n'],
    ]),
  ).toEqual([{ n: 5 }]);
});

test('count of nothing is no document', async () => {
  expect(
    await run([
      ['match', { shop: 'none' }],
      ['count', 'n'],
    ]),
  ).toEqual([]);
});

test('sortByCount, bucket and sample', async () => {
  expect(
    (
      await run([
        ['sortByCount', '$shop'],
        ['limit', 1],
      ])
    )[0],
  ).toEqual({ _id: 's1', count: 2 });
  const buckets = await run([
    ['bucket', { groupBy: '$fen', boundaries: [0, 100, 1_000], output: { n: $.sum!(1) } }],
  ]);
  expect(buckets).toEqual([
    { _id: 0, n: 1 },
    { _id: 100, n: 3 },
  ]);
  await errorOf(run([['bucket', { groupBy: '$fen', boundaries: [0, 500] }]]));
  expect(await run([['sample', { size: 2 }]])).toHaveLength(2);
});

test('replaceRoot', async () => {
  const list = await run([
    ['match', { _id: 'a' }],
    ['replaceRoot', { newRoot: { id: '$_id', at: '$at' } }],
  ]);
  expect(list).toEqual([{ id: 'a', at: new Date('2026-01-01T01:00:00Z') }]);
});

test('days of dates', async () => {
  const list = await run([
    ['match', { at: _.exists!(true) }],
    [
      'group',
      { _id: $.dateToString!({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }), n: $.sum!(1) },
    ],
    ['sort', { _id: 1 }],
  ]);
  expect(list).toEqual([
    { _id: '2026-01-01', n: 1 },
    { _id: '2026-01-02', n: 2 },
  ]);
});

test('lookup joins by two fields, each element of an array for itself', async () => {
  const shops = await t.target.fresh();
  await t.db.collection(shops).add({
    data: [
      { _id: 's1', name: 'one' },
      { _id: 's2', name: 'two' },
    ],
  });
  const list = await run([
    ['sort', { _id: 1 }],
    ['lookup', { from: shops, localField: 'shop', foreignField: '_id', as: 'found' }],
  ]);
  expect(list.map((d) => (d.found as Doc[]).map((s) => s.name).join())).toEqual(['one', 'one', 'two', '']);
  const many = await run(
    [['lookup', { from: shops, localField: 'shops', foreignField: '_id', as: 'found' }]],
    [{ shops: ['s2', 's1', 'none'] }],
  );
  expect((many[0]!.found as Doc[]).map((s) => s._id).sort()).toEqual(['s1', 's2']);
});

test('lookup with a pipeline and variables', async () => {
  const shops = await t.target.fresh();
  await t.db.collection(shops).add({
    data: [
      { _id: 's1', least: 200 },
      { _id: 's2', least: 10 },
    ],
  });
  const pipeline = (t._.aggregate.pipeline!() as unknown as Pipeline).match!(
    _.expr!($.and!([$.eq!(['$_id', '$$shop']), $.lte!(['$least', '$$fen'])])),
  ).project!({ _id: 1 });
  const list = await run([
    ['sort', { _id: 1 }],
    [
      'lookup',
      {
        from: shops,
        let: { shop: '$shop', fen: '$fen' },
        pipeline: (pipeline as unknown as { done(): unknown }).done(),
        as: 'enough',
      },
    ],
  ]);
  expect(list.map((d) => (d.enough as Doc[]).length)).toEqual([0, 1, 1, 0]);
});

test.each<[string, [string, unknown][]]>([
  ['a group without _id', [['group', { n: { $sum: 1 } }]]],
  ['an accumulator that is none', [['group', { _id: null, n: { $total: 1 } }]]],
  ['an expression that is none', [['project', { x: { $plus: [1, 2] } }]]],
  ['a limit of 0', [['limit', 0]]],
  ['an unknown operator in match', [['match', { n: { $around: 1 } }]]],
])('%s is refused', async (_name, stages) => {
  const error = await errorOf(run(stages));
  expect(error.message).toMatch(/./);
});

test.each(['facet', 'graphLookup', 'redact', 'out'])('SDK 4.0.2 cannot send the stage %s', async (stage) => {
  const c = await t.filled();
  expect(() => (c.aggregate() as Pipeline)[stage]!({})).toThrow(TypeError);
});
