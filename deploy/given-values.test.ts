import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments';
import { givenValues } from './given-values';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'given-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function local(text: string): string {
  const file = path.join(folder, 'deploy.local.json');
  writeFileSync(file, text);
  return file;
}

describe('givenValues', () => {
  it('needs no file', () => {
    const values = givenValues(path.join(folder, 'absent.json'), { TENCENTCLOUD_SECRETID: 'id' });
    expect(values).toMatchObject({ secretId: 'id', secretKey: '', region: 'ap-shanghai' });
  });

  it('lets the shell win over the file', () => {
    const file = local('{"secretId":"from file","secretKey":"k","variables":{"A":"file","B":"file"}}');
    const values = givenValues(file, { TENCENTCLOUD_SECRETID: 'from shell', A: 'shell' });
    expect(values).toMatchObject({ secretId: 'from shell', secretKey: 'k' });
    expect(values.variables).toMatchObject({ A: 'shell', B: 'file' });
  });

  it('names the wrong field and never quotes what is in the file', () => {
    const file = local('{"secretKey":{"hush":"hush"}}');
    expect(() => givenValues(file, {})).toThrow(/check secretKey/);
    expect(() => givenValues(file, {})).not.toThrow(/hush/);
    expect(() => givenValues(local('{"secretKey": hush'), {})).toThrow(/not valid JSON$/);
  });
});

describe('readArguments', () => {
  it('reads the environment in both spellings', () => {
    expect(readArguments(['--env', 'shop-1a2b', '--dry-run'])).toEqual({
      envId: 'shop-1a2b',
      dryRun: true,
      noBuild: false,
    });
    expect(readArguments(['--env=shop-1a2b'])).toMatchObject({ envId: 'shop-1a2b', dryRun: false });
  });

  it('says what is wrong', () => {
    expect(readArguments([])).toMatch(/which environment/);
    expect(readArguments(['--env', '../x'])).toMatch(/not an environment id/);
    expect(readArguments(['--evn', 'shop'])).toMatch(/unknown argument --evn/);
  });
});
