import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from './dist';
import { Program } from './host/program';
import { refusedByWcc, refusedByWcsc } from './official-compilers';

const kB = 1000;
const program = new Program(dist);

describe('the package that is uploaded', () => {
  it('keeps the main package within 600 kB and each subpackage within 300 kB', () => {
    const { '': main = 0, ...others } = program.sizes();
    expect(main).toBeGreaterThan(0);
    expect(main).toBeLessThanOrEqual(600 * kB);
    for (const [root, bytes] of Object.entries(others)) {
      expect({ root, small: bytes <= 300 * kB, bytes }).toEqual({ root, small: true, bytes });
    }
  });

  it('holds every page that app.json names, with its template', () => {
    for (const page of program.pages) {
      expect([page, program.has(`${page}.js`), program.has(`${page}.wxml`)]).toEqual([page, true, true]);
    }
  });

  it('passes the official compiler of templates', () => {
    const files = [...program.files('.wxml'), ...program.files('.wxs')];
    expect(files.length).toBeGreaterThan(program.pages.length);
    expect(refusedByWcc(dist, files)).toBe('');
  });

  it('passes the official compiler of style sheets', () => {
    const files = program.files('.wxss');
    expect(files).toContain('app.wxss');
    expect(refusedByWcsc(dist, files)).toBe('');
  });
});

describe('the official compilers', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'weapp-refused-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const refused = (file: string, text: string) => {
    writeFileSync(path.join(root, file), text);
    return file.endsWith('.wxss') ? refusedByWcsc(root, [file]) : refusedByWcc(root, [file]);
  };

  it.each([
    ['unclosed.wxml', '<view><text></view>', 'expect end-tag'],
    ['expression.wxml', '<view class="{{a b}}" />', 'unexpected token'],
    ['escaped.wxss', '.a\\:b { color: red; }', 'unexpected'],
  ])('refuse %s', (file, text, why) => {
    expect(refused(file, text)).toContain(why);
  });
});
