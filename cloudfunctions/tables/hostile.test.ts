import { deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { readFile } from './read-file';
import { unzipped } from './zip';

const names = { freightTemplates: [{ id: 'f1', name: '包邮' }], shopCategories: [] };

interface Entry {
  bytes: Buffer;
  /** What the directory says, where it does not tell the truth. */
  size?: number;
  flags?: number;
}

/** A ZIP file as others write it: entries deflated, then their directory. */
function zip(entries: Record<string, Entry>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, { bytes, size = bytes.length, flags = 0 }] of Object.entries(entries)) {
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(flags, 8);
    line.writeUInt16LE(8, 10);
    line.writeUInt32LE(packed.length, 20);
    line.writeUInt32LE(size, 24);
    line.writeUInt16LE(name.length, 28);
    line.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    directory.push(line, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const table = (rows: string[][]): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row) => row.map((value) => ({ value, type: String }))),
    { sheet: '商品' },
  ).toBuffer();
const plain = () =>
  table([
    ['商品标题', '售价'],
    ['好茶', '12.5'],
  ]);

/** The same file with some of its entries as told. */
async function but(more: Record<string, Entry | ((old: string) => string)>): Promise<Buffer> {
  const old = unzipped(await plain());
  if (typeof old === 'string') throw new Error(old);
  const entries: Record<string, Entry> = {};
  for (const [name, bytes] of old) entries[name] = { bytes };
  for (const [name, change] of Object.entries(more)) {
    if (typeof change !== 'function') entries[name] = change;
    else entries[name] = { bytes: Buffer.from(change(entries[name]!.bytes.toString())) };
  }
  return zip(entries);
}

const refusal = async (file: Buffer | string): Promise<string> => {
  const read = await readFile(typeof file === 'string' ? Buffer.from(file) : file, names);
  return read.ok ? 'read' : read.fault.message;
};
const sheet = 'xl/worksheets/sheet1.xml';
const cell = (xml: string) => (old: string) =>
  old.replace('</sheetData>', `<row r="3">${xml}</row></sheetData>`);

describe('an Excel file', () => {
  it('is read when it is one, though somebody else packed it', async () => {
    for (const file of [await plain(), await but({})]) {
      const read = await readFile(file, names);
      expect(read).toMatchObject({ ok: true, kind: 'xlsx', products: [{ said: { title: '好茶' } }] });
    }
  });

  it('with numbers, ids of many digits and sums as a spreadsheet rounds them keeps them', async () => {
    const file = await but({
      [sheet]: (old) =>
        cell('<c r="A3"><v>3705115058471208928</v></c><c r="B3"><v>19.899999999999999</v></c>')(old),
    });
    const read = await readFile(file, names);
    expect(read).toMatchObject({
      products: [{}, { said: { title: '3705115058471208928' }, skus: [{ said: { salePrice: 1990 } }] }],
    });
  });

  it.each([
    ['a formula', { [sheet]: cell('<c r="B3"><f>1+1</f><v>2</v></c>') }, '单元格 B3 是公式'],
    ['a shared formula', { [sheet]: cell('<c r="A3"><f t="shared" si="0"/><v>2</v></c>') }, 'A3 是公式'],
    ['a macro', { 'xl/vbaProject.bin': { bytes: Buffer.from('x') } }, '宏'],
    ['an old macro', { 'xl/macrosheets/sheet1.xml': { bytes: Buffer.from('<a/>') } }, '宏'],
    [
      'macros by its type',
      {
        '[Content_Types].xml': (old: string) =>
          old.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main'),
      },
      '宏',
    ],
    ['a link', { 'xl/externalLinks/externalLink1.xml': { bytes: Buffer.from('<a/>') } }, '断开链接'],
    ['an entity', { [sheet]: (old: string) => `<!DOCTYPE a [<!ENTITY b "b">]>${old}` }, '损坏'],
    ['a password', { 'xl/x.xml': { bytes: Buffer.from('x'), flags: 1 } }, '密码'],
    ['sizes that are not true', { 'xl/x.xml': { bytes: Buffer.alloc(100_000), size: 10 } }, '损坏'],
    ['a bomb', { 'xl/x.xml': { bytes: Buffer.alloc(60 * 1024 * 1024) } }, '太大'],
  ] as const)('with %s is refused', async (_what, change, words) => {
    expect(await refusal(await but(change as Record<string, Entry>))).toContain(words);
  });

  it('cut off, of the old kind, or none at all is refused', async () => {
    const file = await plain();
    for (let at = 1; at < file.length; at += Math.ceil(file.length / 40))
      expect(await refusal(file.subarray(0, at))).not.toBe('read');
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'))).toContain('另存为');
    expect(await refusal(zip({ 'a.txt': { bytes: Buffer.from('a') } }))).toContain('损坏');
  });
});

describe('a text file', () => {
  it.each([
    ['', '空'],
    ['商品标题,售价\n好茶,=1+1', '第 2 行第 2 列是公式'],
    ['商品标题,售价\n"好茶,1\n', '引号'],
    ['没有表头的一行', '表头'],
    ['{"title":', 'JSON'],
    ['[{"a":1}]', '没有微信小店的商品'],
    ['[]', '没有微信小店的商品'],
    ['商品标题\u0000', '请上传'],
  ])('%j is refused', async (text, words) => {
    expect(await refusal(text)).toContain(words);
  });

  it('is read with tabs, semicolons, and the letters of Windows', async () => {
    expect(await refusal('商品标题\t售价\n好茶\t1')).toBe('read');
    expect(await refusal('商品标题;售价\r\n好茶;1\r\n')).toBe('read');
    const gb18030 = Buffer.from('c9ccc6b7b1eacce22ccadbbcdb0abac3b2e82c31', 'hex');
    const read = await readFile(gb18030, names);
    expect(read).toMatchObject({ ok: true, products: [{ said: { title: '好茶' } }] });
  });
});
