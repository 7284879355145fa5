import type { AstExpression } from '@borgar/fx';
import type { Sheet } from '../../book/model/Sheet';
import { parseFormula } from '../../formulas/tree/parseFormula';
import type { Workbook } from '../../book/model/Workbook';
import { excelErrors } from '../values/excelErrors';
import type { Precedent, Run, Volatility } from './Code';
import { compileNode } from './compileNode';
import { otherWorkbook } from './compileReference';
import { addAll } from '../../book/model/lists/refill';

/** What all parts of one formula, names within it included, add up to. */
export class Findings {
  readonly precedents: Precedent[] = [];
  readonly shapes: Precedent[] = [];
  /** Keys of the sheets, tables and names met, present or missing. */
  readonly structure = new Set<string>();
  volatility: Volatility = 'none';

  addVolatility(more: Volatility): void {
    if (this.volatility !== 'dynamic' && more !== 'none') this.volatility = more;
  }
}

/** Compiles one formula, or the part of it where certain variables are known. */
export class Compiler {
  constructor(
    /** The cell that relative references are written for. */
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly findings: Findings,
    /** Variables of LET and LAMBDA around the expression, in lower case. */
    readonly variables: ReadonlySet<string> = new Set(),
    /** Names being compiled, so that a name that means itself ends as #NAME?. */
    readonly open: ReadonlySet<string> = new Set(),
    /** True within the arguments of a custom function. */
    readonly forCustomFunction = false,
  ) {}

  get workbook(): Workbook {
    return this.sheet.workbook;
  }

  compile(node: AstExpression | null | undefined): Run {
    return compileNode(node, this);
  }

  /** Compiles an argument of which a function does not ask the values. */
  compileShape(node: AstExpression | null): Run {
    if (node?.type !== 'ReferenceIdentifier') return this.compile(node);
    const before = this.findings.precedents.length;
    const run = this.compile(node);
    addAll(this.findings.shapes, this.findings.precedents.splice(before));
    return run;
  }

  withVariables(variables: ReadonlySet<string>): Compiler {
    const { sheet, row, column, findings, open, forCustomFunction } = this;
    return new Compiler(sheet, row, column, findings, variables, open, forCustomFunction);
  }

  withinCustomFunction(): Compiler {
    return new Compiler(this.sheet, this.row, this.column, this.findings, this.variables, this.open, true);
  }

  /** An unreadable formula runs to #NAME? where its cell has no result to keep. */
  compileText(formula: string): Run {
    let tree: AstExpression;
    try {
      tree = parseFormula(lostReferences(formula));
    } catch {
      return namesOtherFile.test(formula) ? otherWorkbook : unreadable;
    }
    return this.compile(tree);
  }

  /** A name's formula; its relative references are written for A1. */
  compileNamed(formula: string, name: string): Run {
    return new Compiler(this.sheet, 0, 0, this.findings, new Set(), new Set([...this.open, name])).compileText(formula);
  }
}

/** `[1]!Rate`, `'C:\plans\[Plan.xlsx]Sheet1'!A1`, which the parser does not know. */
const namesOtherFile = /\[[^[\]]+\][^[\]!']*'?!/;

const unreadable: Run = (scope) =>
  scope.services.notCalculated('a formula that cannot be read', excelErrors.name, scope);

/** Files write a reference into a deleted row as `Sheet1!#REF!`, one to a deleted sheet as `#REF!$A$1`, which the parser does not know. */
function lostReferences(formula: string): string {
  if (!formula.includes('#REF!')) return formula;
  return formula
    .replace(/#REF!(?:#REF!|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g, '#REF!')
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu, '#REF!');
}
