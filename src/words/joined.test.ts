import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { joinedIn } from './joined';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined },
}));

/** What stands between Chinese words and sentences, and in no English ones. */
const sign = /[，、；：。！？（）]/;
/** Where such letters stand beside the sign it is a Chinese sentence: a page has chosen it for its reader. */
const letter = /[\u3400-\u9fff]/;
const source = path.resolve(__dirname, '..');
/** The signs themselves; and a field of keywords, which are read with any sign between them. */
const meant = ['words/joined.ts', 'studio/service/settings/draft.ts'];

/** Where a page puts a Chinese sign between texts whatever the reader's language, or has one among English words. */
function foreign(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1} ${node.getText().slice(0, 60)}`);
  };
  const look = (node: ts.Node, language: 'zh' | 'en' | null): void => {
    if (ts.isCallExpression(node)) {
      const [first, second] = node.arguments;
      if (node.expression.getText() === 'dictionary') {
        if (first) look(first, 'zh');
        if (second) look(second, 'en');
        return;
      }
      const joins = /\.join$/.test(node.expression.getText());
      if (joins && language !== 'zh' && first && sign.test(first.getText())) tell(first);
    }
    const between = language === null && ts.isTemplateExpression(node);
    const english = language === 'en' && (ts.isStringLiteral(node) || ts.isTemplateLiteral(node));
    const text = textOf(node);
    if (sign.test(text) && (english || (between && !letter.test(text)))) tell(node);
    ts.forEachChild(node, (child) => look(child, language));
  };
  look(file, null);
  return found;
}

/** The letters of a literal, without what is filled in. */
const textOf = (node: ts.Node): string =>
  ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('')
    : ts.isStringLiteralLike(node)
      ? node.text
      : '';

test('joins by the signs of the reader’s language, and only what there is', () => {
  expect(joinedIn('zh').clause(['武夷茶', '', false, '有货'])).toBe('武夷茶，有货');
  expect(joinedIn('en').clause(['Wuyi tea', null, 'in stock'])).toBe('Wuyi tea, in stock');
});

test('no page joins texts by Chinese signs for a reader of English', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !meant.includes(name),
  );
  const texts = files.map((name) => [name, readFileSync(path.join(source, name), 'utf8')] as const);
  const wide = texts.filter(([, text]) => sign.test(text));
  expect(wide.length).toBeGreaterThan(60);
  expect(wide.flatMap(([name, text]) => foreign(name, text))).toEqual([]);
});

test.each([
  [`\`\${x}，\${y}\``],
  ["[x, y].filter(Boolean).join('，')"],
  ["dictionary({ a: '甲，乙' }, { a: 'A，B' })"],
  [`dictionary({ a: (n: number) => \`\${n} 件，好\` }, { a: (n: number) => \`\${n}，fine\` })`],
])('%s would be found', (text) => {
  expect(foreign('page.tsx', `const said = ${text};`)).toHaveLength(1);
});

test('Chinese words keep their signs', () => {
  const words = `{ a: (n: string[]) => \`\${n.join('、')}，好\` }, { a: (n: string[]) => n.join(', ') }`;
  expect(foreign('words.ts', `const said = dictionary(${words});`)).toEqual([]);
});
