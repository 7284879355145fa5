import type { AstExpression } from '@borgar/fx';

const formats: ReadonlyMap<string, string> = new Map([
  ['TODAY', 'm/d/yyyy'],
  ['DATE', 'm/d/yyyy'],
  ['NOW', 'm/d/yyyy h:mm'],
  ['TIME', 'h:mm AM/PM'],
]);

/** The format that a formula brings into a cell of format General: `=TODAY()+7` → `m/d/yyyy`, `=YEAR(TODAY())` → none. */
export function formulaFormat(tree: AstExpression): string | undefined {
  if (tree.type === 'CallExpression') {
    const { name } = tree.callee as { name?: string };
    return formats.get(name?.toUpperCase() ?? '');
  }
  if (tree.type !== 'BinaryExpression' || (tree.operator !== '+' && tree.operator !== '-')) return undefined;
  const [left, right] = tree.arguments.map(formulaFormat);
  return left !== undefined && right !== undefined ? undefined : (left ?? right);
}
