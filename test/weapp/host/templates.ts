import path from 'node:path';
import type { template } from 'glass-easel';
import { TmplGroup } from 'glass-easel-template-compiler';
import type { Program } from './program';

type Groups = Record<string, template.ComponentTemplate['content']>;

const compiled = new Map<string, Groups>();

/**
 * Compiles every WXML and WXS of a program as one group, since `import` crosses files; about half a second a program.
 * Throws on what the compiler marks as an error.
 */
export function templatesOf(program: Program): (name: string) => template.ComponentTemplate | undefined {
  const groups = compiled.get(program.dist) ?? compile(program);
  compiled.set(program.dist, groups);
  return (name) => {
    const content = groups[name];
    // Taro binds `tap` and the like on plain elements, which glass-easel ignores unless told.
    return content && { groupList: groups, content, fallbackListenerOnNativeNode: true };
  };
}

function compile(program: Program): Groups {
  const group = new TmplGroup();
  for (const file of program.files('.wxs')) group.addScript(bare(file), program.text(file));
  for (const file of program.files('.wxml')) {
    const found = group.addTmpl(bare(file), withoutExtensions(program.text(file))) as unknown;
    const errors = (Array.isArray(found) ? found : []).filter((one) => isError(one));
    if (errors.length) throw new Error(`${file}: ${JSON.stringify(errors)}`);
  }
  const source = `return ${group.getTmplGenObjectGroups()}`;
  group.free();
  return new Function(source)() as Groups;
}

function isError(found: unknown): boolean {
  const { isError: error, level } = found as { isError?: boolean; level?: number };
  return error === true || (typeof level === 'number' && level >= 4);
}

/** The compiler names files without extension, also in `src`. */
function withoutExtensions(wxml: string): string {
  return wxml.replace(/(<(?:import|include|wxs)\b[^>]*?src=")([^"]+?)\.(?:wxml|wxs)"/g, '$1$2"');
}

function bare(file: string): string {
  return path.posix.join(path.posix.dirname(file), path.posix.basename(file, path.posix.extname(file)));
}
