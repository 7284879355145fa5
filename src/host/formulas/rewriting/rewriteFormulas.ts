import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { Chart } from '../../book/model/Chart';
import type { ConditionalRule } from '../../book/model/ConditionalFormat';
import type { ValidationRule } from '../../book/model/DataValidation';
import { dataArea } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';

/** Where a formula stands: unqualified references mean this sheet and `[@x]` the table around this cell. */
export interface FormulaPlace {
  readonly sheet: Sheet | undefined;
  readonly row: number;
  readonly column: number;
  /** True of a rule, whose one formula counts for every cell of its areas: it is written for this, its first cell. */
  readonly isAnchor?: boolean;
}

type FormulaRewrite = (formula: string, place: FormulaPlace) => string;

/** Passes every formula of the workbook (cells, calculated columns, names, formats, validation, charts) through `rewrite`; tells nobody. */
export function rewriteFormulas(workbook: Workbook, rewrite: FormulaRewrite): void {
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.formulas()) {
      const { row, column } = Sheet.cellOf(key);
      const rewritten = rewrite(formula, { sheet, row, column });
      if (rewritten !== formula) sheet.respellFormula(row, column, rewritten);
    }
    rewriteRules(sheet, rewrite);
    for (const chart of sheet.charts) rewriteChart(chart, (formula) => rewrite(formula, { sheet, row: 0, column: 0 }));
  }
  for (const table of workbook.tables) {
    const place = { sheet: table.sheet, row: dataArea(table).top, column: table.area.left };
    for (const column of table.columns) {
      if (column.calculatedFormula) column.calculatedFormula = rewrite(column.calculatedFormula, place);
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, { sheet: name.scope, row: 0, column: 0 });
}

function rewriteRules(sheet: Sheet, rewrite: FormulaRewrite): void {
  for (const format of sheet.conditionalFormats) {
    const place = placeOfRule(sheet, format.areas);
    format.rule = rewriteConditionalRule(format.rule, (formula) => rewrite(formula, place));
  }
  for (const validation of sheet.validations) {
    const place = placeOfRule(sheet, validation.areas);
    validation.rule = rewriteRule(validation.rule, (formula) => rewrite(formula, place));
  }
}

function placeOfRule(sheet: Sheet, [first]: readonly Area[]): FormulaPlace {
  return { sheet, row: first?.top ?? 0, column: first?.left ?? 0, isAnchor: true };
}

/** A rule with each of its formulas replaced. */
export function rewriteRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  const maybe = <T>(operand: T): T | string =>
    typeof operand === 'string' && operand.startsWith('=') ? rewrite(operand) : operand;
  switch (rule.kind) {
    case 'list':
      return { ...rule, source: maybe(rule.source) };
    case 'custom':
      return { ...rule, formula: rewrite(rule.formula) };
    default:
      return { ...rule, formula1: maybe(rule.formula1), formula2: maybe(rule.formula2) };
  }
}

/** A conditional format's rule with each of its formulas replaced. */
export function rewriteConditionalRule(rule: ConditionalRule, rewrite: (formula: string) => string): ConditionalRule {
  if (rule.kind === 'Custom') return { ...rule, formula: rewrite(rule.formula) };
  if (!('formula1' in rule)) return rule;
  const { formula1, formula2 } = rule;
  return { ...rule, formula1: rewrite(formula1), ...(formula2 !== undefined && { formula2: rewrite(formula2) }) };
}

function rewriteChart(chart: Chart, rewrite: (formula: string) => string): void {
  for (const series of chart.series) {
    if (series.name.startsWith('=')) series.name = rewrite(series.name);
    series.values = rewrite(series.values);
    if (series.categories) series.categories = rewrite(series.categories);
  }
}
