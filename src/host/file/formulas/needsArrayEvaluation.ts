import { parse, parseStructRef, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';
import { isCustomFunction } from './functionPrefixes';
import { acceptsRange, isSelfEvaluating, resistsSumProduct, returnsArray, returnsReference } from './rangeArguments';

interface Finding {
  /** The result may have more than one value: from a range, or only from array constants, which need no array formula. */
  readonly many: 'no' | 'constant' | 'range';
  /** Somewhere a single value is wanted and a range is given. */
  readonly lifts: boolean;
  /** As `lifts`, in a function that even SUMPRODUCT gives one value only. */
  readonly resists: boolean;
}

const single: Finding = { many: 'no', lifts: false, resists: false };
const spilling: Finding = { many: 'range', lifts: true, resists: true };

/**
 * Whether Excel keeps a formula in the file as an array formula: where it takes ranges cell by cell or may give more than one
 * value. As a plain formula Excel would show it with `@` and take one cell of each range.
 *
 * `=SUM(A1:A3)` no, `=SUM(A1:A3*2)` yes, `=UNIQUE(A1:A3)` yes, `=LEN(A1:A3)` yes, `=COUNTIF(A1:A3,"x")` no.
 *
 * @param inTable In a table nothing can spill; what only might give several values (INDEX, a custom function) counts as one.
 */
export function needsArrayEvaluation(formula: string, inTable: boolean): boolean {
  try {
    const { many, lifts } = find(parse(tokenize(formula, { mergeRefs: true })), inTable);
    return many !== 'no' || lifts;
  } catch {
    // What the parser refuses is written as it stands.
    return false;
  }
}

function find(node: AstExpression, inTable: boolean): Finding {
  switch (node.type) {
    case 'ReferenceIdentifier':
      return spansCells(node.kind, node.value) ? { ...single, many: 'range' } : single;
    case 'ArrayExpression':
      return { ...single, many: 'constant' };
    case 'UnaryExpression': {
      const operand = joined(node.arguments.map((each) => find(each, inTable)));
      if (node.operator === '@') return { ...operand, many: 'no' };
      return node.operator === '#' ? spilling : lifted(operand);
    }
    case 'BinaryExpression': {
      const operands = joined(node.arguments.map((each) => find(each, inTable)));
      if (node.operator === ':') return { ...operands, many: 'range' };
      return node.operator === ',' || node.operator === ' ' ? operands : lifted(operands);
    }
    case 'CallExpression':
      return findInCall(node, inTable);
    case 'LetExpression':
    case 'LambdaExpression':
      return spilling;
    default:
      return single;
  }
}

function findInCall({ callee, arguments: given }: CallExpression, inTable: boolean): Finding {
  const name = callee.name.toUpperCase();
  const findings = given.map((each) => find(each, inTable));
  const within = joined(findings);
  if (returnsArray(name)) return spilling;
  if (isSelfEvaluating(name)) return { many: 'no', lifts: within.resists, resists: within.resists };
  const isCustom = isCustomFunction(name);
  const cellByCell = isCustom ? single : joined(findings.filter((_, index) => !acceptsRange(name, index)));
  const passedOn = name === 'IF' ? joined(findings.slice(1)).many : 'no';
  const mayGiveMany = !inTable && (isCustom || returnsReference(name));
  const isLifted = cellByCell.many === 'range';
  return {
    many:
      isLifted || passedOn === 'range' || mayGiveMany ? 'range' : passedOn === 'constant' ? passedOn : cellByCell.many,
    lifts: within.lifts || isLifted,
    resists: within.resists || (isLifted && resistsSumProduct(name)),
  };
}

/** An operator takes a range cell by cell. */
function lifted(operands: Finding): Finding {
  return { ...operands, lifts: operands.lifts || operands.many === 'range' };
}

function joined(findings: readonly Finding[]): Finding {
  const many = (kind: Finding['many']): boolean => findings.some((finding) => finding.many === kind);
  return {
    many: many('range') ? 'range' : many('constant') ? 'constant' : 'no',
    lifts: findings.some(({ lifts }) => lifts),
    resists: findings.some(({ resists }) => resists),
  };
}

/** `A1` is one cell, `A1:B2`, `A:A` and `T[x]` are many, `[@x]` and `T[[#Headers],[x]]` are one; of a name nothing is known here. */
function spansCells(kind: string, value: string): boolean {
  if (kind === 'name') return false;
  if (kind !== 'table') return value.includes(':');
  const reference = parseStructRef(value);
  const [section, ...more] = reference?.sections ?? [];
  const isOneRow = more.length === 0 && ['this row', 'headers', 'totals'].includes(section ?? '');
  return !(isOneRow && reference?.columns?.length === 1);
}
