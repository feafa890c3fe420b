import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeBuild } from './weapp-build';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weapp-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

describe('judgeBuild', () => {
  it('refuses a folder without a built app', () => {
    expect(judgeBuild(folder, 'shop-1a2b')).toMatchObject({ fit: false, why: 'not built' });
  });

  it('refuses a build that calls this machine, wherever it hides, and names the file', () => {
    lay({
      'app.json': '{}',
      'app.js': 'wx.cloud.init({env:"shop-1a2b"})',
      'trade/order/index.js': 'request("http://127.0.0.1:8720/cloud")',
    });
    expect(judgeBuild(folder, 'shop-1a2b')).toEqual({
      fit: false,
      why: 'holds the loopback carrier',
      files: [path.join('trade', 'order', 'index.js')],
    });
  });

  it('refuses a build for another environment', () => {
    lay({ 'app.json': '{}', 'app.js': 'wx.cloud.init({env:"shop-9"})' });
    expect(judgeBuild(folder, 'shop-1a2b')).toMatchObject({ fit: false, why: 'names another environment' });
  });

  it('takes a build for this environment', () => {
    lay({ 'app.json': '{}', 'app.js': 'wx.cloud.init({env:"shop-1a2b"})' });
    expect(judgeBuild(folder, 'shop-1a2b')).toEqual({ fit: true });
  });
});
