import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { SourceState } from '../../kpi/record/LiveFormula';
import { areaAddress } from '../drawing/cellAddress';
import type { ReadLiveFormula } from '../formulas/liveFormula';
import { isAccepted } from '../runInExcel';

/** So many rows and columns of what a formula reads, and so many different references, are looked at. */
const mostRows = 2000;
const mostColumns = 50;
const mostReferences = 200;

/** How the cells of a reference stand; undefined where nobody looked: another file, cells of the same row, names of steps. */
type StateOf = (reference: string, formula: ReadLiveFormula) => SourceState | undefined;

type Place = Excel.Range | 'missing' | undefined;

/**
 * Looks at the cells that formulas read. The names of sheets, tables and names of the workbook must have been loaded. One batch.
 * @param ownSheet Where the formulas stand.
 */
export async function readSources(
  context: Excel.RequestContext,
  formulas: readonly ReadLiveFormula[],
  ownSheet: string,
): Promise<StateOf> {
  const references = [...new Set(formulas.flatMap((formula) => formula.references))].slice(0, mostReferences);
  const places = new Map<string, Place>(
    references.map((reference): [string, Place] => {
      const place = placeOf(context.workbook, reference, ownSheet);
      if (place === undefined || place === 'missing') return [reference, place];
      const used = place.getUsedRangeOrNullObject(true);
      used.load('valueTypes');
      return [reference, used];
    }),
  );
  // Where Excel refuses one of them, the check goes on without.
  if (!(await isAccepted(context))) return () => undefined;
  return (reference, { takesTexts, namesSteps }) => {
    const place = places.get(reference);
    if (place === undefined) return undefined;
    if (place === 'missing') return namesSteps ? undefined : 'missing';
    const state = place.isNullObject ? 'blank' : stateOfTypes(place.valueTypes.flat().map(String));
    return state === 'texts' && takesTexts ? 'numbers' : state;
  };
}

function stateOfTypes(types: readonly string[]): SourceState {
  if (types.includes('Error')) return 'error';
  if (types.includes('Double') || types.includes('Integer')) return 'numbers';
  return types.every((type) => type === 'Empty') ? 'blank' : 'texts';
}

function placeOf(workbook: Excel.Workbook, reference: string, ownSheet: string): Place {
  const structured = parseStructRef(reference);
  if (structured) return tableCells(workbook, structured);
  const cells = parseA1Ref(reference);
  if (cells && 'range' in cells && cells.range) return sheetCells(workbook, cells.context, cells.range, ownSheet);
  return namedCells(workbook, reference);
}

type Structured = NonNullable<ReturnType<typeof parseStructRef>>;

function tableCells(
  { tables }: Excel.Workbook,
  { context, table: name, columns = [], sections = [] }: Structured,
): Place {
  if ((context ?? []).length > 0 || !name || sections.includes('this row')) return undefined;
  const table = tables.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!table) return 'missing';
  const [column, ...others] = columns;
  return column !== undefined && others.length === 0
    ? table.columns.getItem(column).getDataBodyRange()
    : table.getDataBodyRange();
}

interface Corners {
  readonly top?: number | null;
  readonly left?: number | null;
  readonly bottom?: number | null;
  readonly right?: number | null;
}

/** The first rows and columns are enough to see what a reference reads. */
function sheetCells(
  { worksheets }: Excel.Workbook,
  context: readonly string[] | undefined,
  { top, left, bottom, right }: Corners,
  ownSheet: string,
): Place {
  const [name = ownSheet, ...more] = context ?? [];
  if (more.length > 0) return undefined;
  const sheet = worksheets.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) return 'missing';
  const [first, start] = [top ?? 0, left ?? 0];
  const [last, end] = [
    Math.min(bottom ?? Infinity, first + mostRows - 1),
    Math.min(right ?? Infinity, start + mostColumns - 1),
  ];
  return sheet.getRange(areaAddress(first, start, last, end));
}

/** A name of the workbook, or a table by its name; a name of one sheet or of another file is left out. */
function namedCells({ names, tables }: Excel.Workbook, reference: string): Place {
  if (/[![\]]/.test(reference)) return undefined;
  const isIt = (each: { readonly name: string }): boolean => each.name.toLowerCase() === reference.toLowerCase();
  const table = tables.items.find(isIt);
  if (table) return table.getDataBodyRange();
  const named = names.items.find(isIt);
  if (!named) return 'missing';
  return named.type === 'Range' ? named.getRange() : undefined;
}
