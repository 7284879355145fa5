import { fromCol } from '@borgar/fx';
import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { absoluteCellName, cellName } from '../../book/model/cellName';

/** `A1`, or `A1:B2` where the area has more than one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** Areas as an sqref (ECMA-376 Part 1, 18.18.76): parted by spaces. */
export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

/** `$A$1`, or `$A$1:$B$2` where the area has more than one cell. */
export function absoluteAreaName({ top, left, bottom, right }: Area): string {
  const first = absoluteCellName(top, left);
  return top === bottom && left === right ? first : `${first}:${absoluteCellName(bottom, right)}`;
}

const areaPattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/iu;

/** `B2:C3`, `$B$2`, `B:C`, `2:3` → their area; undefined for what is none. */
export function readArea(name: string): Area | undefined {
  const match = areaPattern.exec(name);
  if (!match || name === '') return undefined;
  const [, column, row, endColumn, endRow] = match;
  const first = corner(column, row, 0, 0);
  if (name.includes(':')) return onSheet(first, corner(endColumn, endRow, lastColumn, lastRow));
  return column && row ? onSheet(first, first) : undefined;
}

interface Corner {
  readonly column: number;
  readonly row: number;
}

/** Where a part is left out, the area reaches to the edge of the sheet. */
function corner(column: string | undefined, row: string | undefined, edgeColumn: number, edgeRow: number): Corner {
  return { column: column ? fromCol(column) : edgeColumn, row: row ? Number(row) - 1 : edgeRow };
}

function onSheet({ column: left, row: top }: Corner, { column: right, row: bottom }: Corner): Area | undefined {
  if (top < 0 || bottom > lastRow || right > lastColumn || bottom < top || right < left) return undefined;
  return { top, left, bottom, right };
}

/** An sqref's areas; what cannot be read is left out. */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? '').split(/\s+/u).flatMap((name) => readArea(name) ?? []);
}
