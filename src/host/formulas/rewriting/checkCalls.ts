import type { AstExpression } from '@borgar/fx';
import type { Workbook } from '../../book/model/Workbook';
import { WorkbookError } from '../../book/model/WorkbookError';

/** Refuses a formula that gives a known function too few or too many arguments, as Excel does on entry. */
export function checkCalls(tree: AstExpression, workbook: Workbook): void {
  if (tree.type === 'CallExpression') {
    const { name } = tree.callee as { name?: string };
    const signature = name === undefined ? undefined : workbook.functionSignature(name);
    const count = tree.arguments.length;
    if (signature && (count < signature.least || count > signature.most)) {
      const wrong = count < signature.least ? 'few' : 'many';
      throw new WorkbookError('InvalidArgument', `There are too ${wrong} arguments for ${signature.name}.`);
    }
  }
  for (const part of Object.values(tree)) for (const node of nodesIn(part)) checkCalls(node, workbook);
}

function nodesIn(part: unknown): AstExpression[] {
  if (Array.isArray(part)) return part.flatMap(nodesIn);
  return typeof part === 'object' && part !== null && 'type' in part ? [part as AstExpression] : [];
}
