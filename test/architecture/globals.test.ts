import {
  createSourceFile,
  forEachChild,
  isIdentifier,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isPropertySignature,
  ScriptTarget,
  type Node,
} from 'typescript';
import { sourceFiles, type SourceFile } from './sourceFiles';

/** Where each global may be named. The preview plays Excel: it hands over those of Office, and may name them to do so. */
const homes: Readonly<Record<string, (file: SourceFile) => boolean>> = {
  Excel: ({ layer }) => layer === 'workbook' || layer === 'host',
  OfficeExtension: ({ layer }) => layer === 'workbook' || layer === 'host',
  Office: ({ path, layer }) => layer === 'commands' || layer === 'host' || path === 'src/taskpane/index.tsx',
  CustomFunctions: ({ layer }) => layer === 'functions' || layer === 'host',
  React: ({ layer }) => layer === 'taskpane',
};

/** The globals among `homes` that a file names, other than as a member of something else or in a text. */
function globalsNamedIn({ path, text }: SourceFile): Set<string> {
  const named = new Set<string>();
  const visit = (node: Node): void => {
    if (isIdentifier(node) && node.text in homes && !isMemberName(node)) named.add(node.text);
    forEachChild(node, visit);
  };
  visit(createSourceFile(path, text, ScriptTarget.Latest, true));
  return named;
}

function isMemberName(node: Node): boolean {
  const { parent } = node;
  return (
    (isPropertyAccessExpression(parent) || isPropertyAssignment(parent) || isPropertySignature(parent)) &&
    parent.name === node
  );
}

test.each(Object.entries(homes))('%s is named only where it lives', (name, isHome) => {
  const strangers = sourceFiles().filter((file) => !isHome(file) && globalsNamedIn(file).has(name));
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

test('the scan sees a global in a type and in a value, not in a text or as a member', () => {
  const named = (text: string): string[] => [...globalsNamedIn({ path: 'a.ts', layer: '', text })];
  expect(named('function f(range: Excel.Range) { return Office.context; }')).toEqual(['Excel', 'Office']);
  expect(named('const sheet = { Excel: window.Office }; // React\nconst s = "CustomFunctions";')).toEqual([]);
});
