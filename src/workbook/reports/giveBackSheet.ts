import type { CellInput } from '../../kpi/record/Field';
import { typedText } from '../drawing/typedText';
import { freeSheetName } from '../plan/freeSheetName';

/** Writes entries that were deleted, loaded as `loadTyped` does, to a new sheet. Gives its name. */
export async function giveBackSheet(context: Excel.RequestContext, cells: Excel.Range, title: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeSheetName(
    title,
    worksheets.items.map((each) => each.name),
  );
  const found = cells.formulas as CellInput[][];
  const isFormula = (cell: CellInput): boolean => typeof cell === 'string' && cell.startsWith('=');
  worksheets.add(name).getRange(cells.address.replace(/^.*!/, '')).formulas = found.map((row) =>
    row.map((cell) => (isFormula(cell) ? cell : typedText(cell))),
  );
  await context.sync();
  return name;
}
