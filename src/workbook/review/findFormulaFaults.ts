import type { FormulaRuleFinding } from '../../words/FormulaSentences';
import { cellAddress } from '../drawing/cellAddress';
import { measureFormula } from '../formulas/measureFormula';
import { oddCells } from './cells/oddCells';
import { visitCells, type ReadCell } from './cells/visitCells';
import { reviewedAreas, type ReviewedArea } from './cells/reviewedAreas';
import type { FormulaDifference } from './FormulaDifference';
import type { FormulaFaults, FormulaFinding } from './FormulaFinding';
import { passingErrors } from '../passingErrors';
import { formulaRules, type ReviewedCell } from './formulaRules';
import type { ReviewBasis } from './readReviewBasis';
import { rowList } from './rowList';

/** So many findings are listed. */
const mostFindings = 500;

/** A finding in one cell, before those of its column are brought together. */
interface CellFinding {
  readonly finding: FormulaRuleFinding;
  readonly sheet: string;
  /** Such as `T8`, and its one-based row. */
  readonly address: string;
  readonly row: number;
  readonly found: string;
  readonly kind: ReviewedArea['kind'];
}

/**
 * What is odd in the formulas of all sheets besides the differences from our columns, which are told first: by `formulaRules`, and cells that
 * differ from those above and below. Changes nothing. One batch and one for each stretch of cells.
 * @param differences What `findDifferences` found.
 */
export async function findFormulaFaults(
  context: Excel.RequestContext,
  basis: ReviewBasis,
  differences: readonly FormulaDifference[],
): Promise<FormulaFaults> {
  const { areas, partlyRead, leftOut } = await reviewedAreas(context, basis);
  const order = new Map(basis.state.sheets.map(({ name }, index) => [name, index]));
  const found: CellFinding[] = differences.filter(({ holds }) => holds === 'formula').flatMap(ofOtherFormula);
  const columns = new Map<ReviewedArea, Map<number, ReadCell[]>>();
  await visitCells(context, areas, (area, cell) => {
    found.push(...findingsIn(area, cell));
    if (area.kind === 'free') keep(columns, area, cell);
  });
  for (const [area, ofArea] of columns) {
    for (const cell of [...ofArea.values()].flatMap(oddCells)) {
      const holds = cell.formula === undefined ? 'value' : 'formula';
      found.push(placed(area, cell, { rule: 'oddOneOut', values: { holds } }));
    }
  }
  const findings = [...differences.map(ofDifference), ...together(found.filter(isCause(found)))].sort(
    (one, other) => (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0),
  );
  const more = Math.max(0, findings.length - mostFindings);
  return { findings: findings.slice(0, mostFindings), more, partlyRead, leftOut };
}

/** A calculated cell shows an error because a typed cell of its row does; the typed one is enough. */
function isCause(found: readonly CellFinding[]): (each: CellFinding) => boolean {
  const rowOf = ({ sheet, row }: CellFinding): string => JSON.stringify([sheet, row]);
  const isError = ({ finding }: CellFinding): boolean => finding.rule === 'shownError';
  const typed = new Set(found.filter((each) => each.kind === 'record' && isError(each)).map(rowOf));
  return (each) => each.kind !== 'calculated' || !isError(each) || !typed.has(rowOf(each));
}

function keep(columns: Map<ReviewedArea, Map<number, ReadCell[]>>, area: ReviewedArea, cell: ReadCell): void {
  const ofArea = columns.get(area) ?? new Map<number, ReadCell[]>();
  columns.set(area, ofArea);
  const column = ofArea.get(cell.column);
  if (column) column.push(cell);
  else ofArea.set(cell.column, [cell]);
}

/** Formulas of calculated columns are compared with their column's; here their errors are told. */
function findingsIn(area: ReviewedArea, cell: ReadCell): CellFinding[] {
  const error = cell.isError && !passingErrors.has(cell.value) ? String(cell.value) : undefined;
  const formula = area.kind === 'calculated' ? undefined : cell.formula;
  if (formula === undefined && error === undefined) return [];
  return byRules({ formula: formula === undefined ? undefined : measureFormula(formula), error }).map((finding) =>
    placed(area, cell, finding),
  );
}

function byRules(cell: ReviewedCell): FormulaRuleFinding[] {
  return formulaRules.flatMap(({ id, check }) => {
    const values = check(cell);
    // A rule's own values always come with its id.
    return values ? [{ rule: id, values } as FormulaRuleFinding] : [];
  });
}

function placed(
  { sheet, kind }: ReviewedArea,
  { row, column, formula, value }: ReadCell,
  finding: FormulaRuleFinding,
): CellFinding {
  return { finding, sheet, kind, address: cellAddress(row, column), row: row + 1, found: formula ?? String(value) };
}

/** A formula that somebody put in the place of ours is looked at like any other. */
function ofOtherFormula({ sheet, row, address, found }: FormulaDifference): CellFinding[] {
  return byRules({ formula: measureFormula(found), error: undefined }).map((finding) => ({
    ...{ finding, sheet, address, row, found, kind: 'calculated' },
  }));
}

const ruleOfDifference = { nothing: 'cleared', value: 'typedOver', formula: 'otherFormula' } as const;

function ofDifference({ sheet, address, head, holds, row, found }: FormulaDifference): FormulaFinding {
  return { rule: ruleOfDifference[holds], values: { head }, sheet, address, found, cells: 1, rows: String(row) };
}

/** Cells of one column about which there is the same to say, as one finding. */
function together(found: readonly CellFinding[]): FormulaFinding[] {
  const groups = new Map<string, CellFinding[]>();
  for (const each of found) {
    const key = JSON.stringify([each.sheet, each.address.replace(/\d+$/, ''), each.finding]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { finding, sheet, address, found: held } = first;
    const rows = rowList(group.map(({ row }) => row));
    return [{ ...finding, sheet, address, found: held, cells: group.length, rows }];
  });
}
