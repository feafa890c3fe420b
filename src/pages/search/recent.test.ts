import { mostRecents, type Recent, recentsFrom, recentsOf, withoutRecent, withRecent } from './recent';

const search = (text: string, shopId = ''): Recent => ({ text, shopId });
const texts = (all: readonly Recent[]) => all.map(({ text }) => text);

it('keeps the newest first, and each search once', () => {
  const all = ['茶', '陶瓷', 'Tea', '茶'].reduce(
    (kept, text) => withRecent(kept, search(text)),
    [] as Recent[],
  );
  expect(texts(all)).toEqual(['茶', 'Tea', '陶瓷']);
  expect(texts(withRecent(all, search('ＴＥＡ')))).toEqual(['ＴＥＡ', '茶', '陶瓷']);
  expect(texts(withRecent(all, search('  ')))).toEqual(texts(all));
});

it('keeps no more than anybody looks through', () => {
  let all: Recent[] = [];
  for (let i = 0; i < mostRecents + 5; i++) all = withRecent(all, search(`词${i}`));
  expect(all).toHaveLength(mostRecents);
  expect(all[0]?.text).toBe(`词${mostRecents + 4}`);
});

it('tells searches inside a shop from the others', () => {
  const all = [search('茶'), search('茶', 's1'), search('杯', 's2')];
  expect(texts(recentsOf(all, ''))).toEqual(['茶']);
  expect(withoutRecent(all, search('茶', 's1'))).toEqual([search('茶'), search('杯', 's2')]);
});

it('takes from the device what fits and drops the rest', () => {
  expect(recentsFrom([search('茶'), { text: 3 }, null, 'x', { text: '杯', shopId: 's', more: 1 }])).toEqual([
    search('茶'),
    search('杯', 's'),
  ]);
  expect(recentsFrom('茶')).toEqual([]);
});
