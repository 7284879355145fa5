import { asksAddIn } from '../columns/functionFormulas';
import type { TableSpec } from '../columns/TableSpec';
import { cellAddress } from '../drawing/cellAddress';
import { stretches } from '../drawing/stretches';
import { isFrozenFormat } from '../freeze/frozenFormat';
import { frozenDays, loadFrozenOn } from '../freeze/frozenOn';
import type { OpenTable } from '../state/readOpenTables';
import { checkReferences } from '../readers/checkReferences';
import type { FormulaDifference } from './FormulaDifference';
import { inSlices } from '../inSlices';
import { formulaForm } from './formulaForm';
import { readReviewBasis, type ReviewBasis } from './readReviewBasis';

interface FoundDifferences {
  /** Row by row. */
  readonly differences: readonly FormulaDifference[];
  /** Throws `columnLost` where a formula of these names a column that is gone. */
  readonly checkReferences: (mended: readonly FormulaDifference[]) => void;
}

/** So many rows' formulas stay below the 5 MB that one answer may carry. */
const rowsAtOnce = 1000;

/**
 * The cells of calculated columns that do not hold their column's formula, row by row; spelling aside. In a workbook of an earlier version, whose
 * formulas Generate renews, there is nothing to compare with: undefined. A batch for each thousand rows beside four.
 * @param known What was read of the workbook, where that has just been done.
 */
export async function findDifferences(
  context: Excel.RequestContext,
  known?: ReviewBasis,
): Promise<FoundDifferences | undefined> {
  const { tables, specs, isOlder } = known ?? (await readReviewBasis(context));
  if (isOlder) return undefined;
  const frozenOn = loadFrozenOn(context);
  await context.sync();
  const isFrozen = frozenDays(frozenOn) !== undefined;
  const differences: FormulaDifference[] = [];
  for (const table of tables) differences.push(...(await differencesIn(table, specs[table.key], isFrozen)));
  return { differences, checkReferences: (mended) => checkReferences(mended, tables, specs) };
}

/** A calculated column where it stands in its table. */
interface Calculated {
  readonly place: number;
  readonly head: string;
  readonly formula: string;
  readonly form: string;
  readonly asksAddIn: boolean;
}

function calculatedColumns({ heads, places }: OpenTable, { name, columns }: TableSpec): (Calculated | undefined)[] {
  const calculated = columns.flatMap(({ id, formula }) => {
    const place = places.get(id);
    if (place === undefined || formula === undefined) return [];
    const form = formulaForm(formula, name);
    return [{ place, head: heads[place] ?? '', formula, form, asksAddIn: asksAddIn(formula) }];
  });
  return heads.map((_, place) => calculated.find((each) => each.place === place));
}

async function differencesIn(present: OpenTable, spec: TableSpec, isFrozen: boolean): Promise<FormulaDifference[]> {
  const { table, rows } = present;
  const columns = calculatedColumns(present, spec);
  const runs = stretches(columns, (column) => column !== undefined).filter(({ value }) => value);
  const body = table.getDataBodyRange();
  table.worksheet.load('name');
  const formOf = formsOf(spec.name);
  const found: FormulaDifference[] = [];
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const height = Math.min(rowsAtOnce, rows - start);
    const parts = runs.map(({ first, last }) => {
      const part = body.getCell(start, first).getResizedRange(height - 1, last - first);
      part.load('formulas');
      if (isFrozen) part.load('numberFormat');
      return { part, run: columns.slice(first, last + 1) };
    });
    await table.context.sync();
    const cellSteps = function* (): Generator<void, void> {
      for (let row = 0; row < height; row += 1) {
        for (const { part, run } of parts) {
          run.forEach((column, index) => {
            const cell: unknown = part.formulas[row]?.[index];
            const isFree =
              isFrozen && column?.asksAddIn === true && isFrozenOrBlank(cell, part.numberFormat[row]?.[index]);
            const holds = column && !isFree && differs(cell, column, formOf);
            if (column && holds) found.push(placed(present, column, start + row, holds, String(cell)));
          });
        }
        yield;
      }
    };
    await inSlices(cellSteps());
  }
  return found;
}

/** Most cells of a column hold the same text, so each text is brought into its form once. */
function formsOf(table: string): (formula: string) => string {
  const forms = new Map<string, string>();
  return (formula) => {
    const form = forms.get(formula) ?? formulaForm(formula, table);
    forms.set(formula, form);
    return form;
  };
}

/** Where results are frozen, cells that ask the add-in bear the mark of it; in rows that came later they are blank. */
function isFrozenOrBlank(cell: unknown, numberFormat: unknown): boolean {
  return cell === '' || (isFrozenFormat(numberFormat) && !isFormula(cell));
}

/** What a cell holds instead of its column's formula. */
function differs(
  cell: unknown,
  { form }: Calculated,
  formOf: (formula: string) => string,
): FormulaDifference['holds'] | undefined {
  if (!isFormula(cell)) return cell === '' ? 'nothing' : 'value';
  return formOf(cell) === form ? undefined : 'formula';
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

function placed(
  { key, table, top, left }: OpenTable,
  { place, head, formula }: Calculated,
  row: number,
  holds: FormulaDifference['holds'],
  found: string,
): FormulaDifference {
  const sheetRow = top + 1 + row;
  const address = cellAddress(sheetRow, left + place);
  return { table: key, sheet: table.worksheet.name, head, row: sheetRow + 1, address, holds, found, formula };
}
