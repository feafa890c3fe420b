import { entriesUnder, rooms, sources, textOf } from './project-files';

const lineCount = (file: string): number => textOf(file).trimEnd().split('\n').length;

/** Lines of the files that match, as `file:line`. This folder's own files name what they forbid. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files
    .filter((file) => !file.startsWith('test/house/'))
    .flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}`] : [])),
    );
}

describe('the sources', () => {
  it('are found', () => {
    expect(sources('domain').length).toBeGreaterThan(5);
    expect(sources('cloudfunctions').length).toBeGreaterThan(20);
    expect(sources('src').length).toBeGreaterThan(20);
    expect(sources('local').length).toBeGreaterThan(20);
  });

  it('reach no database from the mini program: all data goes through functions', () => {
    expect(linesWith(/cloud\s*\.\s*database\s*\(/, sources('src'))).toEqual([]);
  });

  it('live in folders named after what is in them', () => {
    const vague = /^(utils?|helpers?|common|managers?|misc|shared|lib)$/;
    const folders = rooms.flatMap((room) => entriesUnder(room).folders);
    expect(folders.filter((folder) => vague.test(folder.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('are small: no file over 400 lines, the median under 120', () => {
    const sizes = sources().map((file) => ({ file, lines: lineCount(file) }));
    expect(sizes.filter((s) => s.lines > 400)).toEqual([]);
    const sorted = sizes.map((s) => s.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
  });

  it('leave nothing for later and step around no check', () => {
    expect(linesWith(/(\/\/|\*).*\b(TODO|FIXME|XXX)\b/, sources())).toEqual([]);
    expect(linesWith(/@ts-(ignore|nocheck)|\b(describe|it|test)\.(skip|only)\(/, sources())).toEqual([]);
  });

  it('keep client and rules free of what WeChat’s logic layer has not', () => {
    const absent =
      /\b(new URL\(|structuredClone\(|new TextEncoder\(|crypto\.randomUUID\(|new AbortController\()/;
    const shipped = sources('src', 'domain').filter((file) => !/\.(test|h5)\.tsx?$/.test(file));
    expect(linesWith(absent, shipped)).toEqual([]);
  });
});
