import type { AstExpression, CallExpression } from '@borgar/fx';
import type { Workbook } from '../../book/model/Workbook';
import { WorkbookError } from '../../book/model/WorkbookError';

/** Refuses a formula that gives a known function too few or too many arguments, as Excel does on entry. */
export function checkCalls(tree: AstExpression, workbook: Workbook): void {
  const waiting: unknown[] = [tree];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (isCall(part)) checkCall(part, workbook);
    for (const inner of Object.values(part)) waiting.push(inner);
  }
}

function isCall(part: object): part is CallExpression {
  return 'type' in part && part.type === 'CallExpression';
}

function checkCall(call: CallExpression, workbook: Workbook): void {
  const { name } = call.callee as { name?: string };
  const signature = name === undefined ? undefined : workbook.functionSignature(name);
  const count = call.arguments.length;
  if (!signature || (count >= signature.least && count <= signature.most)) return;
  const wrong = count < signature.least ? 'few' : 'many';
  throw new WorkbookError('InvalidArgument', `There are too ${wrong} arguments for ${signature.name}.`);
}
