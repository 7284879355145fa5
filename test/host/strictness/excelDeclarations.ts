import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The members of every class of Microsoft's declarations of the Excel API, with the comment before each. */
export function excelClasses(): ReadonlyMap<string, readonly { name: string; isProperty: boolean; comment: string }[]> {
  const path = require.resolve('@types/office-js/index.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, { name: string; isProperty: boolean; comment: string }[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) {
      const members = node.members.map((member) => ({
        name: member.name?.getText(file) ?? '',
        isProperty: ts.isPropertyDeclaration(member) || ts.isGetAccessor(member),
        comment: file.text.slice(member.getFullStart(), member.getStart(file)),
      }));
      classes.set(node.name?.text ?? '', members);
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === 'Excel') visit(statement);
  }
  return classes;
}
