import type { AstExpression, BinaryExpression, UnaryExpression } from '@borgar/fx';

type Operation = UnaryExpression | BinaryExpression;

/** What to do with the parts of an expression of operators: operands from left to right, each operator after its operands. */
interface OperatorVisitor {
  /** A part that is no operator: a value, a reference, a call. */
  operand(node: AstExpression): void;
  operator(node: Operation): void;
}

/** Walks through operators without descending: `1+1+1+…` is a tree as deep as it is long. */
export function visitOperators(tree: AstExpression, visitor: OperatorVisitor): void {
  const waiting: { readonly node: AstExpression; readonly isReady: boolean }[] = [{ node: tree, isReady: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isReady } = next;
    if (node.type !== 'UnaryExpression' && node.type !== 'BinaryExpression') visitor.operand(node);
    else if (isReady) visitor.operator(node);
    else {
      waiting.push({ node, isReady: true });
      for (const operand of [...node.arguments].reverse()) waiting.push({ node: operand, isReady: false });
    }
  }
}
