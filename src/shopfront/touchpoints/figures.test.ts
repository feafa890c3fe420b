import { byUrgency, changesOf, percentText } from './figures';

it('puts what is to be mended first, and what is well last, else as the checks stand', () => {
  const results = [
    { check: 'foundByName', finding: 'found', facts: {} },
    { check: 'articleOnHome', finding: 'missing', facts: {} },
    { check: 'menuOrArticle', finding: 'tooEarly', facts: {} },
    { check: 'videoOnHome', finding: 'missing', facts: {} },
  ] as const;
  expect(byUrgency(results).map(({ check }) => check)).toEqual([
    'articleOnHome',
    'videoOnHome',
    'menuOrArticle',
    'foundByName',
  ]);
});

it('tells on which day something broke or was mended, and nothing of what could not be told', () => {
  const history = [
    { day: '20261120', ok: ['foundByName' as const], fails: ['videoOnHome' as const] },
    { day: '20261121', ok: ['foundByName' as const], fails: ['videoOnHome' as const] },
    { day: '20261122', ok: ['videoOnHome' as const], fails: ['foundByName' as const] },
    { day: '20261123', ok: ['videoOnHome' as const, 'menuOrArticle' as const], fails: [] },
  ];
  expect(changesOf(history)).toEqual([{ day: '20261122', mended: ['videoOnHome'], broke: ['foundByName'] }]);
  expect(changesOf([])).toEqual([]);
});

it.each([
  [300, '3%'],
  [125, '1.3%'],
  [0, '0%'],
])('writes %i ten-thousandths as %s', (share, text) => expect(percentText(share)).toBe(text));
