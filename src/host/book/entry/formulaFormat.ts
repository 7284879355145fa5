import type { AstExpression, CallExpression } from '@borgar/fx';
import { visitOperators } from '../../formulas/tree/visitOperators';

const formats: ReadonlyMap<string, string> = new Map([
  ['TODAY', 'm/d/yyyy'],
  ['DATE', 'm/d/yyyy'],
  ['NOW', 'm/d/yyyy h:mm'],
  ['TIME', 'h:mm AM/PM'],
]);

/** The format that a formula brings into a cell of format General: `=TODAY()+7` → `m/d/yyyy`, `=YEAR(TODAY())` → none. */
export function formulaFormat(tree: AstExpression): string | undefined {
  const found: (string | undefined)[] = [];
  visitOperators(tree, {
    operand(node) {
      found.push(node.type === 'CallExpression' ? formatOfCall(node) : undefined);
    },
    operator({ operator, arguments: operands }) {
      const [left, right] = found.splice(-operands.length);
      const keepsFormat = operands.length === 2 && (operator === '+' || operator === '-');
      const isDifference = left !== undefined && right !== undefined;
      found.push(keepsFormat && !isDifference ? (left ?? right) : undefined);
    },
  });
  return found[0];
}

function formatOfCall({ callee }: CallExpression): string | undefined {
  const { name } = callee as { name?: string };
  return formats.get(name?.toUpperCase() ?? '');
}
