import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageListDigest } from './page-list';

let source: string;
beforeEach(() => {
  source = mkdtempSync(path.join(tmpdir(), 'tongdian-pages-'));
  mkdirSync(path.join(source, 'trade'));
  mkdirSync(path.join(source, 'ui'));
  writeFileSync(path.join(source, 'app.config.ts'), 'export default {}');
  writeFileSync(path.join(source, 'trade', 'pages.ts'), "export const pages = ['order']");
});
afterEach(() => rmSync(source, { recursive: true, force: true }));

it('changes when a subpackage gets a page, and with nothing else', () => {
  const before = pageListDigest(source);
  writeFileSync(path.join(source, 'ui', 'button.tsx'), 'export {}');
  expect(pageListDigest(source)).toBe(before);
  writeFileSync(path.join(source, 'trade', 'pages.ts'), "export const pages = ['order', 'review']");
  expect(pageListDigest(source)).not.toBe(before);
});
