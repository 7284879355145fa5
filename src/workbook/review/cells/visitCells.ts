import { areaAddress } from '../../drawing/cellAddress';
import type { CellArea } from './CellArea';

/** Cells that are to be read. */
export interface WantedCells {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** One cell as it was read; row and column are zero-based. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** With its `=`; undefined where the cell holds none, also where it holds a text that begins so. */
  readonly formula: string | undefined;
  readonly value: unknown;
  readonly isError: boolean;
}

/** So many cells' formulas and values usually stay well below the 5 MB that one answer may carry. */
const cellsAtOnce = 12_000;

interface Part<Wanted> {
  readonly wanted: Wanted;
  readonly area: CellArea;
}

/**
 * Reads cells and hands each to `visit`, area by area from the top. Many small areas share a batch, a large one takes a batch for each stretch
 * of its rows; an answer that Excel finds too large is asked for again in halves.
 */
export async function visitCells<Wanted extends WantedCells>(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  visit: (wanted: Wanted, cell: ReadCell) => void,
): Promise<void> {
  const parts = wanted.flatMap((each) => rowStretches(each.area).map((area) => ({ wanted: each, area })));
  for (const batch of packed(parts)) await readBatch(context, batch, visit);
}

function cellsOf({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rowStretches(area: CellArea): CellArea[] {
  const rows = Math.max(1, Math.floor(cellsAtOnce / (area.right - area.left + 1)));
  const count = Math.ceil((area.bottom - area.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) };
  });
}

function packed<Wanted>(parts: readonly Part<Wanted>[]): Part<Wanted>[][] {
  const batches: Part<Wanted>[][] = [];
  let room = 0;
  for (const part of parts) {
    const cells = cellsOf(part.area);
    if (cells > room) {
      batches.push([]);
      room = cellsAtOnce;
    }
    batches.at(-1)?.push(part);
    room -= cells;
  }
  return batches;
}

async function readBatch<Wanted extends WantedCells>(
  context: Excel.RequestContext,
  parts: readonly Part<Wanted>[],
  visit: (wanted: Wanted, cell: ReadCell) => void,
): Promise<void> {
  const ranges = parts.map(({ wanted: { sheetId }, area }) => {
    const address = areaAddress(area.top, area.left, area.bottom, area.right);
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.load('formulas, values, valueTypes');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halved(parts) : [];
    if (halves.length < 2) throw error;
    for (const half of halves) await readBatch(context, half, visit);
    return;
  }
  parts.forEach(({ wanted, area }, index) => {
    const range = ranges[index];
    if (range) visitRange(range, area, (cell) => visit(wanted, cell));
  });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}

function halved<Wanted>(parts: readonly Part<Wanted>[]): Part<Wanted>[][] {
  const middle = Math.ceil(parts.length / 2);
  const [only] = parts;
  if (parts.length > 1 || !only) return [parts.slice(0, middle), parts.slice(middle)];
  const { area } = only;
  const row = Math.floor((area.top + area.bottom) / 2);
  const halves = [
    { ...area, bottom: row },
    { ...area, top: row + 1 },
  ];
  return halves.filter(({ top, bottom }) => top <= bottom).map((half) => [{ ...only, area: half }]);
}

function visitRange(range: Excel.Range, { top, left }: CellArea, visit: (cell: ReadCell) => void): void {
  const { formulas, values, valueTypes } = range;
  formulas.forEach((row, down) => {
    row.forEach((held: unknown, across) => {
      const value: unknown = values[down]?.[across];
      if (held === '') return;
      visit({
        ...{ row: top + down, column: left + across, value },
        formula: typeof held === 'string' && held.startsWith('=') && held !== value ? held : undefined,
        isError: String(valueTypes[down]?.[across]) === 'Error',
      });
    });
  });
}
