import * as fc from 'fast-check';
import Papa from 'papaparse';
import { csvText } from './csv';

test('words stay words, whatever a spreadsheet would make of them, and amounts are in yuan', () => {
  const rows = [
    ['=SUM(A1)', '@x', '-1', '+86', '\tx', '\rx', 'a,"b"', '茶'],
    [3, -3, { fen: 0 }, { fen: 5 }, { fen: -5 }, { fen: 1990 }, { fen: -123456 }, ''],
  ];
  const [words, numbers] = Papa.parse<string[]>(csvText(rows).slice(1)).data;
  expect(words).toEqual(["'=SUM(A1)", "'@x", "'-1", "'+86", "'\tx", "'\rx", 'a,"b"', '茶']);
  expect(numbers).toEqual(['3', '-3', '0.00', '0.05', '-0.05', '19.90', '-1234.56', '']);
});

test('amounts add up to the fen as a reader of the table adds them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 }), (amounts) => {
      const { data } = Papa.parse<string[]>(csvText(amounts.map((fen) => [{ fen }])).slice(1), {
        skipEmptyLines: true,
      });
      const read = data.reduce((sum, [yuan = '']) => sum + Number(yuan.replace('.', '')), 0);
      expect(read).toBe(amounts.reduce((sum, fen) => sum + fen, 0));
    }),
  );
});
