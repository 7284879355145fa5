import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { WorkbookError } from '../../book/model/WorkbookError';

/**
 * The cells that a block of `rows` × `columns` fills when pasted onto a selection: the whole selection where it is a
 * multiple of the block, else the block from its top left. Throws where the sheet ends before it.
 */
export function pastedArea(target: Area, rows: number, columns: number): Area {
  const height = target.bottom - target.top + 1;
  const width = target.right - target.left + 1;
  const isMultiple = height % rows === 0 && width % columns === 0;
  const area = isMultiple
    ? target
    : { top: target.top, left: target.left, bottom: target.top + rows - 1, right: target.left + columns - 1 };
  if (area.bottom > lastRow || area.right > lastColumn) {
    throw new WorkbookError('InvalidArgument', 'What was copied does not fit between here and the end of the sheet.');
  }
  return area;
}
