import { cellArea, lastColumn, lastRow } from '../../../book/model/Area';
import type { Cell } from '../../../book/model/Cell';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Session } from '../../connection/Session';
import type { Arguments } from '../../engine/Arguments';
import type { Methods } from '../../engine/ObjectType';
import { findCells, rectanglesOf, searchOf } from '../../ranges/findCells';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

/** Finding a text in a range: the next cell that shows it. */
export const rangeFinding: Methods<SheetArea> = {
  Find: (range, parameters, session) => findNext(range, parameters, session) ?? refuse(parameters),
  FindOrNullObject: findNext,
};

/** Finding a text on a sheet: all cells that show it. Hidden sheets hold nothing for Excel here. */
export const sheetFinding: Methods<Sheet> = {
  FindAll: (sheet, parameters, session) => findAll(sheet, parameters, session) ?? refuse(parameters),
  FindAllOrNullObject: findAll,
};

/** In a single cell's sheet the search begins behind the cell and comes back to it from the other end. */
function findNext(range: SheetArea, parameters: Arguments, session: Session): TypedTarget | null {
  const { sheet, area } = range;
  const text = wantedText(parameters);
  const search = searchOf(parameters.value(1));
  const isSingle = rowCount(range) * columnCount(range) === 1;
  const cells = findCells(isSingle ? wholeSheet(sheet) : range, session, text, search);
  const inOrder = search.backwards ? cells.reverse() : cells;
  const isBehind = ({ row, column }: Cell): boolean => {
    const distance = row - area.top || column - area.left;
    return search.backwards ? distance < 0 : distance > 0;
  };
  const found = (isSingle ? inOrder.find(isBehind) : undefined) ?? inOrder[0];
  if (!found) return null;
  return new TypedTarget('Range', { sheet, area: cellArea(found.row, found.column) });
}

function findAll(sheet: Sheet, parameters: Arguments, session: Session): TypedTarget | null {
  const text = wantedText(parameters);
  const search = searchOf(parameters.value(1));
  if (sheet.visibility !== 'Visible') return null;
  const areas = rectanglesOf(findCells(wholeSheet(sheet), session, text, search));
  if (areas.length === 0) return null;
  return new TypedTarget(
    'RangeAreas',
    areas.map((area) => ({ sheet, area })),
  );
}

function wholeSheet(sheet: Sheet): SheetArea {
  return { sheet, area: { top: 0, left: 0, bottom: lastRow, right: lastColumn } };
}

function wantedText(parameters: Arguments): string {
  const text = parameters.text(0);
  if (text === '') throw new WorkbookError('InvalidArgument', 'There is no text to find.');
  return text;
}

function refuse(parameters: Arguments): never {
  throw new WorkbookError('ItemNotFound', `No cell shows "${parameters.text(0)}".`);
}
